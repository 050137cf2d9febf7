import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "once, as what is called sets what the caller asks for",
      code: `
let prefersDark;
function watchScheme() {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  prefersDark = createValue(scheme.matches);
  const update = () => prefersDark.set(scheme.matches);
  scheme.addListener(update);
}
export function useDark() {
  !prefersDark && watchScheme();
  return prefersDark;
}`,
    },
    {
      name: "once, as what is called under a condition sets it",
      code: `
let prefersDark;
function watchScheme() {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  prefersDark = createValue(scheme.matches);
  const update = () => prefersDark.set(scheme.matches);
  scheme.addListener(update);
}
export function useDark() {
  if (!prefersDark) watchScheme();
  return prefersDark;
}`,
    },
    {
      name: "the only instance, which a static slot of a constructor function has",
      code: `
var Recorder = (function () {
  function Recorder(options) {
    var _this = this;
    window.addEventListener("click", function (event) { _this.record(event, options); });
  }
  Recorder.instance = function (options) {
    if (!Recorder._instance) {
      Recorder._instance = new Recorder(options);
    }
    return Recorder._instance;
  };
  Recorder.prototype.record = function () {};
  return Recorder;
})();
exports.Recorder = Recorder;`,
    },
    {
      name: "the only instance, which a static slot of a class that is an expression has",
      code: `
const Recorder = class {
  constructor(options) {
    window.addEventListener("click", (event) => this.record(event, options));
  }
  static get(options) {
    if (!Recorder.only) {
      Recorder.only = new Recorder(options);
    }
    return Recorder.only;
  }
  record() {}
};
export const get = Recorder.get;`,
    },
    {
      name: "the only instance, which a static slot of a function expression has",
      code: `
var Recorder = function (options) {
  window.addEventListener("click", (event) => { this.record(event, options); });
};
Recorder.prototype.record = function () {};
Recorder.get = function (options) {
  if (!Recorder.only) {
    Recorder.only = new Recorder(options);
  }
  return Recorder.only;
};
export const get = Recorder.get;`,
    },
  ],
  invalid: [
    {
      name: "called under a condition that it does not change",
      code: `
let prefersDark = null;
function watchScheme() {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const update = () => applyDark(scheme.matches);
  scheme.addListener(update);
}
export function useDark() {
  if (!prefersDark) watchScheme();
  return prefersDark;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "scheme", held: "one more handler a call", event: "change", label: "listener", remedy: "Call `scheme.removeListener(update)` when the listener is no longer needed." },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: "made by a static method each time",
      code: `
var Recorder = (function () {
  function Recorder(options) {
    var _this = this;
    window.addEventListener("click", function (event) { _this.record(event, options); });
  }
  Recorder.create = function (options) {
    Recorder._latest = new Recorder(options);
    return Recorder._latest;
  };
  Recorder.prototype.record = function () {};
  return Recorder;
})();
exports.Recorder = Recorder;`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "this `Recorder`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"click\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 89,
        },
      ],
    },
  ],
});
