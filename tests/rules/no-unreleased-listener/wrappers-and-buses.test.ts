import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "by a function that takes the target, and gives out what ends it to a field, a list and the caller",
      code: `
import { DOM } from "./dom";
export class SearchBox {
  private readonly parts = [];
  connect() {
    this.disposable = DOM.on(window, "keydown", (event) => this.search(event));
    this.parts.push(DOM.on(document, "focusin", () => this.search()));
    return DOM.on(document, "focusout", () => this.search());
  }
  search(event) {}
}`,
    },
    {
      name: "what a wrapper finds by a selector",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Menu {
  constructor() {
    $("#menu").on("click", () => this.close());
  }
  close() {}
}`,
    },
    {
      name: "a wrapper of an element of the instance's own",
      code: `
export class Menu {
  constructor() {
    this.bar = document.createElement("nav");
    $(this.bar).on("click", () => this.hide());
  }
  hide() {}
}`,
    },
    {
      name: "taken off by a namespace, and without one",
      code: `
export class Menu {
  constructor() {
    $(document).on("click.menu.open", () => this.close());
    $(window).on("resize.menu", () => this.close());
    $(window).on("blur.menu", this.close);
  }
  close() {}
  destroy() {
    $(document).off(".open");
    $(window).off("resize").off("blur", this.close);
  }
}`,
    },
    {
      name: "a function of the file's own that is called as a wrapper is",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { $ } from "./find.js";
export class Menu {
  constructor() {
    $(window).on("resize", () => this.close());
  }
  close() {}
  destroy() {}
}`,
    },
    {
      name: "buses that a component lets go of, each in its own way",
      code: `
import { bus } from "./bus.js";
export default {
  created() {
    bus.$on("saved", this.load);
    this.$root.$on("closed", this.load);
    bus.$once("left", this.load);
    this.$once("hook:beforeDestroy", () => bus.$off("left"));
  },
  beforeDestroy() {
    bus.$off("saved", this.load);
    this.$root.$off("closed");
  },
  methods: { load() { this.rows = []; } },
};`,
    },
    {
      name: "a component that listens to itself and to its parts",
      code: `
export default {
  created() {
    this.$on("opened", this.load);
    this.$refs.list.$on("opened", this.load);
  },
  methods: { load() { this.rows = []; } },
};`,
    },
    {
      name: "a function that takes the target first, behind an event that nobody can read",
      code: `
import { engine, Clicks } from "./engine.js";
export function watch(element, listener) {
  engine.on(element, Clicks.DOWN, listener);
}`,
    },
    {
      name: "behind an event that nobody can read and with an object for the context, taken off again",
      code: `
import { bus, Events } from "./bus.js";
export function createGauge() {
  let count = 0;
  const gauge = { dispose };
  function onStep() {
    count += 1;
  }
  bus.on(Events.STEP, onStep, gauge);
  function dispose() {
    bus.off(Events.STEP, onStep, gauge);
  }
  return gauge;
}`,
    },
  ],
  invalid: [
    {
      name: "the window in a wrapper, in a class that ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Menu {
  constructor(bar) {
    this.bar = bar;
    this.place = this.place.bind(this);
    $(window).on("resize", this.place);
  }
  place() {}
  destroy() {
    this.bar.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$(window)", held: "this `Menu`", event: '"resize"', label: "listener", remedy: 'Call `$(window).off("resize", this.place)` in `destroy()`.' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: '$(window).off("resize", this.place)', teardown: "`destroy()`" },
              output: `
export class Menu {
  constructor(bar) {
    this.bar = bar;
    this.place = this.place.bind(this);
    $(window).on("resize", this.place);
  }
  place() {}
  destroy() {
    $(window).off("resize", this.place);
    this.bar.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the document in a wrapper, beside the end of another namespace",
      settings: { leaks: { certainty: "likely" } },
      code: `
import jQuery from "jquery";
export class Menu {
  constructor() {
    jQuery(document).on("click.menu", () => this.close());
  }
  close() {}
  destroy() { jQuery(document).off(".list"); }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "jQuery(document)", held: "this `Menu`", event: '"click.menu"', label: "listener", remedy: 'Keep the handler, and call `jQuery(document).off("click.menu", handler)` in `destroy()`.' },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a wrapper by another name, that of a parameter",
      code: `
(function ($) {
  $.fn.menu = function () {
    const list = this;
    $(window).on("resize", () => list.hide());
    return list;
  };
})(jQuery);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$(window)", held: "`list`", event: '"resize"', label: "listener", remedy: 'Keep the handler, and call `$(window).off("resize", handler)` when the listener is no longer needed.' },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a bus and the root of a component that never ends them",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { bus } from "./bus.js";
export default {
  created() {
    bus.$on("saved", this.load);
    this.$root.$on("closed", this.load);
  },
  methods: { load() { this.rows = []; } },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "its instance", event: '"saved"', label: "listener", remedy: 'Call `bus.$off("saved", this.load)` in a method that ends the instance, such as `beforeUnmount()`.' },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 32,
        },
        {
          messageId: "neverReleased",
          data: { holder: "this.$root", held: "its instance", event: '"closed"', label: "listener", remedy: 'Call `this.$root.$off("closed", this.load)` in a method that ends the instance, such as `beforeUnmount()`.' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 40,
        },
      ],
    },
    {
      name: "behind an event that nobody can read and with an object for the context",
      code: `
import { bus, Events } from "./bus.js";
export function createGauge() {
  let count = 0;
  const gauge = { dispose };
  function onStep() {
    count += 1;
  }
  bus.on(Events.STEP, onStep, gauge);
  function dispose() {
    count = 0;
  }
  return gauge;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "`gauge`", event: "`Events.STEP`", label: "listener", remedy: "Call `bus.off(Events.STEP, onStep)` in `dispose()`." },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 37,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "bus.off(Events.STEP, onStep)", teardown: "`dispose()`" },
              output: `
import { bus, Events } from "./bus.js";
export function createGauge() {
  let count = 0;
  const gauge = { dispose };
  function onStep() {
    count += 1;
  }
  bus.on(Events.STEP, onStep, gauge);
  function dispose() {
    bus.off(Events.STEP, onStep);
    count = 0;
  }
  return gauge;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "by a function that takes the target, whose result nobody keeps",
      code: `
import { DOM } from "./dom";
export class SearchBox {
  connect() {
    DOM.on(window, "keydown", (event) => this.search(event));
  }
  search(event) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "this `SearchBox`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `DOM.off(window, \"keydown\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 61,
        },
      ],
    },
  ],
});
