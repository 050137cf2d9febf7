import rule from "../../../rules/require-super-teardown.js";
import { testRule } from "../../support/test-rule.js";

const finding = (line: number, endColumn: number, base: string, output: string) => ({
  messageId: "handedToBase",
  data: { method: "dispose()", owner: "`Panel`", call: `${base}.prototype.dispose.call(this)`, registrar: "this._register" },
  line, column: 1, endLine: line, endColumn,
  suggestions: [{ messageId: "callSuper", data: { call: `${base}.prototype.dispose.call(this)` }, output }],
});

testRule("require-super-teardown", rule, {
  valid: [
    {
      name: "a call of the base's prototype",
      code: `
function Panel() {}
inherits(Panel, Widget);
Panel.prototype.dispose = function () { Widget.prototype.dispose.call(this); };`,
    },
    {
      name: "a call by the class system",
      code: `
function Panel() {}
goog.inherits(Panel, Widget);
Panel.prototype.disposeInternal = function () { goog.base(this, "disposeInternal"); };
Panel.prototype.destroy = function () { this._super(); };`,
    },
    {
      name: "no base",
      code: `
function Panel() {}
Panel.prototype.dispose = function () { this.element.remove(); };`,
    },
    {
      name: "a base without the method",
      code: `
function Widget() {}
Widget.prototype.open = function () {};
function Panel() {}
inherits(Panel, Widget);
Panel.prototype.dispose = function () { this.element.remove(); };`,
    },
    {
      name: "an emitter",
      code: `
function Panel() {}
util.inherits(Panel, EventEmitter);
Panel.prototype.destroy = function () { this.removeAllListeners(); };`,
    },
  ],
  invalid: [
    {
      name: "inherits",
      code: `
function Panel(model) { this._register(model.listen()); }
util.inherits(Panel, Widget);
Panel.prototype.dispose = function () { this.element.remove(); };`,
      errors: [
        finding(4, 24, "Widget", `
function Panel(model) { this._register(model.listen()); }
util.inherits(Panel, Widget);
Panel.prototype.dispose = function () { this.element.remove();
Widget.prototype.dispose.call(this); };`),
      ],
    },
    {
      name: "inherits, with a cast around the method",
      code: `
function Panel(model) { this._register(model.listen()); }
util.inherits(Panel, Widget);
Panel.prototype.dispose = function () { this.element.remove(); } as Method;`,
      errors: [
        finding(4, 24, "Widget", `
function Panel(model) { this._register(model.listen()); }
util.inherits(Panel, Widget);
Panel.prototype.dispose = function () { this.element.remove();
Widget.prototype.dispose.call(this); } as Method;`),
      ],
    },
    {
      name: "Object.create",
      code: `
function Panel(model) { this._register(model.listen()); }
Panel.prototype = Object.create(ui.Widget.prototype);
Panel.prototype.dispose = function () { this.element.remove(); };`,
      errors: [
        finding(4, 24, "ui.Widget", `
function Panel(model) { this._register(model.listen()); }
Panel.prototype = Object.create(ui.Widget.prototype);
Panel.prototype.dispose = function () { this.element.remove();
ui.Widget.prototype.dispose.call(this); };`),
      ],
    },
    {
      name: "Object.setPrototypeOf",
      code: `
function Panel(model) { this._register(model.listen()); }
Object.setPrototypeOf(Panel.prototype, Widget.prototype);
Panel.prototype.dispose = function () { this.element.remove(); };`,
      errors: [
        finding(4, 24, "Widget", `
function Panel(model) { this._register(model.listen()); }
Object.setPrototypeOf(Panel.prototype, Widget.prototype);
Panel.prototype.dispose = function () { this.element.remove();
Widget.prototype.dispose.call(this); };`),
      ],
    },
    {
      name: "an instance of the base",
      code: `
function Panel(model) { this._register(model.listen()); }
Panel.prototype = new Widget();
Panel.prototype.dispose = function () { this.element.remove(); };`,
      errors: [
        finding(4, 24, "Widget", `
function Panel(model) { this._register(model.listen()); }
Panel.prototype = new Widget();
Panel.prototype.dispose = function () { this.element.remove();
Widget.prototype.dispose.call(this); };`),
      ],
    },
    {
      name: "a base in the same file",
      code: `
function Widget() {}
Widget.prototype.destroy = function () { clearInterval(this.timer); };
function Panel() {}
inherits(Panel, Widget);
Panel.prototype.destroy = function (deep) { this.element.remove(); };`,
      errors: [
        {
          messageId: "baseReleases",
          data: { method: "destroy()", owner: "`Panel`", call: "Widget.prototype.destroy.call(this, deep)", base: "Widget" },
          line: 6, column: 1, endLine: 6, endColumn: 24,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "Widget.prototype.destroy.call(this, deep)" },
              output: `
function Widget() {}
Widget.prototype.destroy = function () { clearInterval(this.timer); };
function Panel() {}
inherits(Panel, Widget);
Panel.prototype.destroy = function (deep) { this.element.remove();
Widget.prototype.destroy.call(this, deep); };`,
            },
          ],
        },
      ],
    },
  ],
});
