import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "jQuery: delegated events that are taken off, each in its own way",
      code: `
import $ from "jquery";
export class Menu {
  constructor() {
    $(document).on("click", ".item", this.choose);
    $("body").on("keydown.menu", ".item", () => this.close());
    $(document.body).one("focus.menu", ".item", () => this.close());
    $(window).on("resize", { delay: 10 }, this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(document).off("click", ".item", this.choose);
    $(document.body).off(".menu");
    $(window).off("resize", this.choose);
  }
}`,
    },
    {
      name: "jQuery: what is bound, and unbound or taken off",
      code: `
import $ from "jquery";
export class Menu {
  constructor() {
    $(document).bind("click", this.choose);
    $("html").bind("keydown.menu", () => this.close());
    $(window).bind("resize", this.choose).on("blur", this.choose);
    $("body").on("click.menu", () => this.close());
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(document).off("click", this.choose);
    $("html").unbind(".menu");
    $(window).unbind("resize", this.choose).unbind("blur", this.choose);
    $("body").unbind();
  }
}`,
    },
    {
      name: "jQuery: events of what is found by a name, and the bind of a function",
      settings: { leaks: { certainty: "likely" } },
      code: `
import $ from "jquery";
export class Menu {
  constructor() {
    $("#menu").bind("click", () => this.close());
    $(".menu").on("click", ".item", () => this.close());
    this.find = document.querySelector.bind(document, () => this.close());
    window.close.bind(window, () => this.close());
  }
  close() {}
  destroy() {}
}`,
    },
  ],
  invalid: [
    {
      name: "jQuery: delegated events of the page that stay",
      code: `
import $ from "jquery";
export class Menu {
  constructor() {
    $(document).on("click", ".item", this.choose);
    $("body").on("keydown", ".item", () => this.close());
    $(window).one("load", ".item", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$(document)", held: "this `Menu`", event: "\"click\"", label: "listener", remedy: "Call `$(document).off(\"click\", this.choose)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "$(document).off(\"click\", this.choose)", teardown: "`destroy()`" },
              output: `
import $ from "jquery";
export class Menu {
  constructor() {
    $(document).on("click", ".item", this.choose);
    $("body").on("keydown", ".item", () => this.close());
    $(window).one("load", ".item", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(document).off("click", this.choose);
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: { holder: "$(\"body\")", held: "this `Menu`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `$(\"body\").off(\"keydown\", handler)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "$(window)", held: "this `Menu`", event: "\"load\"", remedy: "Call `$(window).off(\"load\", this.choose)` in `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "$(window).off(\"load\", this.choose)", teardown: "`destroy()`" },
              output: `
import $ from "jquery";
export class Menu {
  constructor() {
    $(document).on("click", ".item", this.choose);
    $("body").on("keydown", ".item", () => this.close());
    $(window).one("load", ".item", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(window).off("load", this.choose);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "jQuery: what is bound to the page and stays",
      code: `
export class Menu {
  constructor() {
    $(document).bind("click", this.choose);
    $("html").bind("keydown", () => this.close());
    $(window).one("load", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(document).unbind("keydown");
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$(document)", held: "this `Menu`", event: "\"click\"", label: "listener", remedy: "Call `$(document).unbind(\"click\", this.choose)` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "$(document).unbind(\"click\", this.choose)", teardown: "`destroy()`" },
              output: `
export class Menu {
  constructor() {
    $(document).bind("click", this.choose);
    $("html").bind("keydown", () => this.close());
    $(window).one("load", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(document).unbind("click", this.choose);
    $(document).unbind("keydown");
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: { holder: "$(\"html\")", held: "this `Menu`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `$(\"html\").unbind(\"keydown\", handler)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "$(window)", held: "this `Menu`", event: "\"load\"", remedy: "Call `$(window).off(\"load\", this.choose)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "$(window).off(\"load\", this.choose)", teardown: "`destroy()`" },
              output: `
export class Menu {
  constructor() {
    $(document).bind("click", this.choose);
    $("html").bind("keydown", () => this.close());
    $(window).one("load", this.choose);
  }
  choose = () => this.close();
  close() {}
  destroy() {
    $(window).off("load", this.choose);
    $(document).unbind("keydown");
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "jQuery: a delegated event that another function takes off",
      code: `
export class Menu {
  constructor() {
    $(document).on("click", ".item", this.choose.bind(this));
  }
  choose() {}
  destroy() {
    $(document).off("click", ".item", this.choose.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: { holder: "$(document)", held: "this `Menu`", event: "\"click\"", label: "listener", removal: "off", mismatch: "passes a new function, which was never added", remedy: "Keep the handler, and call `$(document).off(\"click\", handler)` in `destroy()`." },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 62,
        },
      ],
    },
  ],
});
