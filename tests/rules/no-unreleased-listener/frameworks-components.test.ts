import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "Vue options: beforeUnmount removes through a method",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
export default {
  mounted() {
    window.addEventListener("resize", this.onResize);
  },
  beforeUnmount() {
    this.stop();
  },
  methods: {
    stop() {
      window.removeEventListener("resize", this.onResize);
    },
    onResize() {},
  },
};
</script>`,
    },
    {
      name: "Vue 2 options: beforeDestroy removes",
      code: `
Vue.component("panel", {
  created() {
    this.onResize = () => this.measure();
    window.addEventListener("resize", this.onResize);
  },
  beforeDestroy() {
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    measure() {},
  },
});`,
    },
    {
      name: "Vue 2 options: removed for the event of a hook",
      code: `
export default {
  mounted() {
    const onResize = () => this.measure();
    window.addEventListener("resize", onResize);
    this.$once("hook:beforeDestroy", () => {
      window.removeEventListener("resize", onResize);
    });
  },
  methods: {
    measure() {},
  },
};`,
    },
    {
      name: "Vue: a directive that removes in unmounted",
      code: `
export const outside = {
  mounted(element, binding) {
    element.onOutside = (event) => binding.value(event, element);
    document.addEventListener("click", element.onOutside);
  },
  unmounted(element) {
    document.removeEventListener("click", element.onOutside);
  },
};`,
    },
    {
      name: "Angular: DestroyRef.onDestroy removes",
      code: `
import { Component, DestroyRef, inject } from "@angular/core";

@Component({ selector: "follow", template: "" })
export class Follow {
  private readonly destroyRef = inject(DestroyRef);
  constructor() {
    const onScroll = () => this.update();
    window.addEventListener("scroll", onScroll);
    this.destroyRef.onDestroy(() => window.removeEventListener("scroll", onScroll));
  }
  update(): void {}
}`,
    },
    {
      name: "Angular: a service of the root lives as long as the application",
      code: `
import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class Scroll {
  constructor() {
    window.addEventListener("scroll", () => this.update());
  }
  update(): void {}
}`,
    },
    {
      name: "Lit: a controller that removes in hostDisconnected",
      code: `
export class SizeController {
  onResize = () => this.host.requestUpdate();
  hostConnected() {
    window.addEventListener("resize", this.onResize);
  }
  hostDisconnected() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "Stencil: disconnectedCallback removes",
      code: `
import { Component } from "@stencil/core";

@Component({ tag: "my-panel" })
export class Panel {
  private onResize = () => this.layout();
  componentDidLoad() {
    window.addEventListener("resize", this.onResize);
  }
  disconnectedCallback() {
    window.removeEventListener("resize", this.onResize);
  }
  layout() {}
}`,
    },
    {
      name: "Ember: willDestroy removes",
      code: `
import Component from "@glimmer/component";

export default class Panel extends Component {
  onResize = () => this.layout();
  constructor(owner, args) {
    super(owner, args);
    window.addEventListener("resize", this.onResize);
  }
  willDestroy() {
    super.willDestroy();
    window.removeEventListener("resize", this.onResize);
  }
  layout() {}
}`,
    },
    {
      name: "Ember: a destructor removes",
      code: `
import { registerDestructor } from "@ember/destroyable";

export class Tracker {
  constructor(owner) {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    registerDestructor(this, () => window.removeEventListener("resize", onResize));
  }
  layout() {}
}`,
    },
    {
      name: "Aurelia: detached removes",
      code: `
export class Panel {
  onResize = () => this.layout();
  attached() {
    window.addEventListener("resize", this.onResize);
  }
  detached() {
    window.removeEventListener("resize", this.onResize);
  }
  layout() {}
}`,
    },
    {
      name: "React: a ref callback that returns its cleanup",
      code: `
export function Panel({ onMove }) {
  return <div ref={(element) => {
    const move = (event) => onMove(event, element);
    window.addEventListener("pointermove", move);
    return () => window.removeEventListener("pointermove", move);
  }} />;
}`,
    },
    {
      name: "React: a store's subscribe that returns its end",
      code: `
import { useSyncExternalStore } from "react";

export const useOnline = () => useSyncExternalStore((notify) => {
  const tell = () => notify();
  window.addEventListener("online", tell);
  return () => window.removeEventListener("online", tell);
}, () => navigator.onLine);`,
    },
    {
      name: "Solid: an effect whose onCleanup removes",
      code: `
import { createEffect, onCleanup } from "solid-js";

export function Size(props) {
  createEffect(() => {
    const report = () => props.onChange(window.innerWidth);
    window.addEventListener("resize", report);
    onCleanup(() => window.removeEventListener("resize", report));
  });
  return null;
}`,
    },
    {
      name: "Solid: onMount adds and onCleanup of the component removes",
      code: `
import { onCleanup, onMount } from "solid-js";

export function Size(props) {
  const report = () => props.onChange(window.innerWidth);
  onMount(() => window.addEventListener("resize", report));
  onCleanup(() => window.removeEventListener("resize", report));
  return null;
}`,
    },
    {
      name: "Svelte: an attachment that returns its cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  let { onmove } = $props();
</script>

<p {@attach (element) => {
  const move = (event) => onmove(event, element);
  window.addEventListener("pointermove", move);
  return () => window.removeEventListener("pointermove", move);
}}>move</p>`,
    },
  ],
  invalid: [
    {
      name: "Vue options: a method of methods, which Vue binds to the component",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
export default {
  mounted() {
    window.addEventListener("resize", this.onResize);
  },
  methods: {
    onResize() {},
  },
};
</script>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `beforeUnmount()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "Vue options: a listener in methods, and beforeUnmount that removes another",
      settings: { leaks: { certainty: "certain" } },
      code: `
export default defineComponent({
  mounted() {
    this.listen();
  },
  beforeUnmount() {
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    listen() {
      window.addEventListener("resize", this.onResize);
      window.addEventListener("scroll", this.onScroll);
    },
    onResize() {},
    onScroll() {},
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `beforeUnmount()`.',
          },
          line: 12,
          column: 7,
          endLine: 12,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`beforeUnmount()`" },
              output: `
export default defineComponent({
  mounted() {
    this.listen();
  },
  beforeUnmount() {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    listen() {
      window.addEventListener("resize", this.onResize);
      window.addEventListener("scroll", this.onScroll);
    },
    onResize() {},
    onScroll() {},
  },
});`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue options with casts: a listener in methods, and beforeUnmount that removes another",
      settings: { leaks: { certainty: "certain" } },
      code: `
export default defineComponent({
  mounted() {
    this.listen();
  },
  beforeUnmount() {
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    listen() {
      window.addEventListener("resize", this.onResize);
      window.addEventListener("scroll", this.onScroll);
    },
    onResize() {},
    onScroll() {},
  } as Methods,
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `beforeUnmount()`.',
          },
          line: 12,
          column: 7,
          endLine: 12,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`beforeUnmount()`" },
              output: `
export default defineComponent({
  mounted() {
    this.listen();
  },
  beforeUnmount() {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    listen() {
      window.addEventListener("resize", this.onResize);
      window.addEventListener("scroll", this.onScroll);
    },
    onResize() {},
    onScroll() {},
  } as Methods,
});`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue options: a listener in a watcher",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default {
  created() {},
  watch: {
    open: {
      immediate: true,
      handler() {
        window.addEventListener("resize", this.onResize);
      },
    },
  },
  methods: {
    onResize() {},
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `beforeUnmount()`.',
          },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 57,
        },
      ],
    },
    {
      name: "Vue options: a mixin",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const sized = {
  mounted() {
    window.addEventListener("resize", () => this.measure());
  },
  methods: {
    measure() {},
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `beforeUnmount()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 60,
        },
      ],
    },
    {
      name: "Vue 2 options: destroyed that does not remove",
      settings: { leaks: { certainty: "likely" } },
      code: `
Vue.component("panel", {
  mounted: function () {
    window.addEventListener("resize", this.onResize);
  },
  destroyed: function () {
    this.onResize();
  },
  methods: {
    onResize: function () {},
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroyed()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", this.onResize)', teardown: "`destroyed()`" },
              output: `
Vue.component("panel", {
  mounted: function () {
    window.addEventListener("resize", this.onResize);
  },
  destroyed: function () {
    window.removeEventListener("resize", this.onResize);
    this.onResize();
  },
  methods: {
    onResize: function () {},
  },
});`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue 2 options: the event of a hook removes another",
      settings: { leaks: { certainty: "certain" } },
      code: `
export default {
  mounted() {
    const onResize = () => this.measure();
    const onScroll = () => this.measure();
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    this.$once("hook:beforeDestroy", () => {
      window.removeEventListener("resize", onResize);
    });
  },
  methods: {
    measure() {},
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the function that runs at the end.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "the function that runs at the end" },
              output: `
export default {
  mounted() {
    const onResize = () => this.measure();
    const onScroll = () => this.measure();
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    this.$once("hook:beforeDestroy", () => {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onResize);
    });
  },
  methods: {
    measure() {},
  },
};`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue: a directive without unmounted",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const outside = {
  mounted(element, binding) {
    document.addEventListener("click", (event) => binding.value(event, element));
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`binding` and `element`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("click", handler)` in a method that ends the instance, such as `beforeUnmount()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 81,
        },
      ],
    },
    {
      name: "Vue: watchEffect without cleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { watchEffect } from "vue";

export function useSize(size) {
  watchEffect(() => {
    window.addEventListener("resize", () => size.update());
  });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`size`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onWatcherCleanup()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Angular: a directive without ngOnDestroy",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Directive } from "@angular/core";

@Directive({ selector: "[follow]" })
export class Follow {
  constructor() {
    window.addEventListener("scroll", () => this.update());
  }
  update(): void {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Follow`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` in a method that ends the instance, such as `ngOnDestroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Angular: a class by its hook alone",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Follow {
  ngOnInit(): void {
    window.addEventListener("scroll", this.update);
  }
  update = (): void => { this.ngOnInit(); };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Follow`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.update)` in a method that ends the instance, such as `ngOnDestroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
    {
      name: "Angular: DestroyRef.onDestroy removes another",
      settings: { leaks: { certainty: "certain" } },
      code: `
import { Component, DestroyRef, inject } from "@angular/core";

@Component({ selector: "follow", template: "" })
export class Follow {
  private readonly destroyRef = inject(DestroyRef);
  constructor() {
    const onScroll = () => this.update();
    const onResize = () => this.update();
    window.addEventListener("scroll", onScroll);
    window.addEventListener("resize", onResize);
    this.destroyRef.onDestroy(() => {
      window.removeEventListener("scroll", onScroll);
    });
  }
  update(): void {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Follow`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that runs at the end.',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "the function that runs at the end" },
              output: `
import { Component, DestroyRef, inject } from "@angular/core";

@Component({ selector: "follow", template: "" })
export class Follow {
  private readonly destroyRef = inject(DestroyRef);
  constructor() {
    const onScroll = () => this.update();
    const onResize = () => this.update();
    window.addEventListener("scroll", onScroll);
    window.addEventListener("resize", onResize);
    this.destroyRef.onDestroy(() => {
      window.removeEventListener("resize", onResize);
      window.removeEventListener("scroll", onScroll);
    });
  }
  update(): void {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Lit: a controller without hostDisconnected",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class SizeController {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    window.addEventListener("resize", () => this.host.requestUpdate());
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `SizeController`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `hostDisconnected()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a custom element whose base class is one's own",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Panel extends Base {
  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Stencil: a component that adds when it has loaded",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@stencil/core";

@Component({ tag: "my-panel" })
export class Panel {
  componentDidLoad() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "LWC: disconnectedCallback that removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
import { LightningElement } from "lwc";

export default class Panel extends LightningElement {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  connectedCallback() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  disconnectedCallback() {
    window.removeEventListener("resize", this.onResize);
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `disconnectedCallback()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`disconnectedCallback()`" },
              output: `
import { LightningElement } from "lwc";

export default class Panel extends LightningElement {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  connectedCallback() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  disconnectedCallback() {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  }
  layout() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Ember: a component without willDestroy",
      settings: { leaks: { certainty: "likely" } },
      code: `
import Component from "@glimmer/component";

export default class Panel extends Component {
  constructor(owner, args) {
    super(owner, args);
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `willDestroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Ember: a destructor removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
import { registerDestructor } from "@ember/destroyable";

export class Tracker {
  constructor(owner) {
    const onResize = () => this.layout();
    const onScroll = () => this.layout();
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    registerDestructor(this, () => {
      window.removeEventListener("resize", onResize);
    });
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Tracker`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the function that runs at the end.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "the function that runs at the end" },
              output: `
import { registerDestructor } from "@ember/destroyable";

export class Tracker {
  constructor(owner) {
    const onResize = () => this.layout();
    const onScroll = () => this.layout();
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    registerDestructor(this, () => {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onResize);
    });
  }
  layout() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Ember: willDestroyElement of a component that is extended",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default Component.extend({
  didInsertElement() {
    this._super();
    window.addEventListener("resize", () => this.layout());
  },
  willDestroyElement() {
    this._super();
  },
  layout() {},
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `willDestroyElement()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Aurelia: detaching that does not remove",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Panel {
  onResize = () => this.layout();
  attached() {
    window.addEventListener("resize", this.onResize);
  }
  detaching() {
    this.layout();
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `detaching()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", this.onResize)', teardown: "`detaching()`" },
              output: `
export class Panel {
  onResize = () => this.layout();
  attached() {
    window.addEventListener("resize", this.onResize);
  }
  detaching() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
  layout() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "React: a ref callback without cleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Panel({ onMove }) {
  return <div ref={(element) => {
    window.addEventListener("pointermove", (event) => onMove(event, element));
  }} />;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onMove` and `element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("pointermove", handler)` in the function that the effect returns.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: "React: a ref callback with a cast, without cleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Panel({ onMove }) {
  return <div ref={((element) => {
    window.addEventListener("pointermove", (event) => onMove(event, element));
  }) as Ref} />;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onMove` and `element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("pointermove", handler)` in the function that the effect returns.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: "Preact: an effect without cleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { useEffect } from "preact/hooks";

export function Size({ onChange }) {
  useEffect(() => {
    window.addEventListener("resize", () => onChange(window.innerWidth));
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 73,
        },
      ],
    },
    {
      name: "Preact: a class without componentWillUnmount",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "preact";

export class Size extends Component {
  componentDidMount() {
    window.addEventListener("resize", () => this.setState({ width: window.innerWidth }));
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `componentWillUnmount()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 89,
        },
      ],
    },
    {
      name: "Solid: an effect without onCleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { createEffect } from "solid-js";

export function Size(props) {
  createEffect(() => {
    const report = () => props.onChange(window.innerWidth);
    window.addEventListener("resize", report);
  });
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`props`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", report)` in `onCleanup()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 46,
        },
      ],
    },
    {
      name: "Solid: an effect whose onCleanup removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
import { createEffect, onCleanup } from "solid-js";

export function Size(props) {
  createEffect(() => {
    const report = () => props.onChange(window.innerWidth);
    const move = () => props.onChange(window.scrollX);
    window.addEventListener("resize", report);
    window.addEventListener("scroll", move);
    onCleanup(() => {
      window.removeEventListener("resize", report);
    });
  });
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`props`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", move)` in `onCleanup()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", move)', teardown: "the function that runs at the end" },
              output: `
import { createEffect, onCleanup } from "solid-js";

export function Size(props) {
  createEffect(() => {
    const report = () => props.onChange(window.innerWidth);
    const move = () => props.onChange(window.scrollX);
    window.addEventListener("resize", report);
    window.addEventListener("scroll", move);
    onCleanup(() => {
      window.removeEventListener("scroll", move);
      window.removeEventListener("resize", report);
    });
  });
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: an attachment without cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  let { onmove } = $props();
</script>

<p {@attach (element) => {
  window.addEventListener("pointermove", (event) => onmove(event, element));
}}>move</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onmove` and `element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("pointermove", handler)` in the function that the effect returns.',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 76,
        },
      ],
    },
  ],
});
