import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "on what a field was given right above, which is another thing elsewhere",
      code: `
var Clip = function (source) {
  this.video = source;
};
Clip.prototype = {
  load: function (blob) {
    var self = this;
    this.video = document.createElement("video");
    this.video.muted = true;
    this.video.addEventListener("loadeddata", function () { self.update(blob); }, true);
  },
  play: function () {
    this.video.addEventListener("ended", this.onEnded, true);
  },
  stop: function () {
    this.video.removeEventListener("ended", this.onEnded, true);
  },
  destroy: function () {
    this.stop();
  },
};
module.exports = Clip;`,
    },
    {
      name: "beside a listener that is only put off for a moment",
      code: `
module.exports = Base.extend({
  initialize: function (options) {
    this.plan = options.plan || new Plan(options);
    this.plan.on("change", this.onChange, this);
    this.watchDragging();
  },
  select: function (route) {
    this.plan.off("change", this.onChange, this);
    this.plan.setPoints(route.points);
    this.plan.on("change", this.onChange, this);
  },
  watchDragging: function () {
    this.plan.on("drag", function () { this.route(); }, this);
  },
});`,
    },
    {
      name: "on a signal until whose end the function goes on",
      code: `
export async function* changes({ read, signal }) {
  let wake;
  signal?.addEventListener("abort", () => wake?.());
  while (signal?.aborted !== true) {
    yield read();
    await new Promise((resolve) => { wake = resolve; });
  }
}`,
    },
  ],
  invalid: [
    {
      name: "on a signal that only a branch asks",
      code: `
export async function change({ read, signal }) {
  let wake;
  signal?.addEventListener("abort", () => wake?.());
  if (signal?.aborted !== true) {
    await new Promise((resolve) => { wake = resolve; });
  }
  return read();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`wake`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal?.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "on what a field was given in one branch only",
      code: `
var Clip = function (source) {
  this.video = source;
};
Clip.prototype = {
  load: function (blob) {
    var self = this;
    if (!this.video) {
      this.video = document.createElement("video");
    }
    this.video.addEventListener("loadeddata", function () { self.update(blob); }, true);
  },
  play: function () {
    this.video.addEventListener("ended", this.onEnded, true);
  },
  stop: function () {
    this.video.removeEventListener("ended", this.onEnded, true);
  },
  destroy: function () {
    this.stop();
  },
};
module.exports = Clip;`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.video", held: "this `Clip`", event: "\"loadeddata\"", label: "listener", remedy: "Keep the handler, and call `this.video.removeEventListener(\"loadeddata\", handler, true)` in `destroy()`." },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 88,
        },
      ],
    },
  ],
});
