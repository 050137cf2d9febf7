import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";
import rule from "../../../rules/require-super-teardown.js";

const error = (messageId: string, line: number, column: number, endColumn: number, data: Record<string, string>, output: string) =>
  ({ messageId, data, line, column, endLine: line, endColumn, suggestions: [{ messageId: "callSuper", data: { call: data.call }, output }] });

ruleTesterWithoutSettings.run("require-super-teardown, as recommended", rule as never, {
  valid: [
    { name: "a base of which nothing is known is possible", code: `class Panel extends Widget { destroy() { this.element.remove(); } }` },
    { name: "an override that a framework does not call is possible", code: `class Panel extends Widget { override destroy() { this.element.remove(); } }` },
    { name: "a parameter that decides is possible", code: `class Panel extends Widget { destroy(deep) { if (deep) super.destroy(); } }` },
    { name: "an empty override over a base that gives back is possible", code: `class Widget { destroy() { this.socket.close(); } } class Panel extends Widget { destroy() {} }` },
    { name: "a base that only marks itself is possible", code: `class Widget { destroy() { this.isDestroyed = true; } } class Panel extends Widget { destroy() { this.element.remove(); } }` },
    { name: "a registrar of its own is possible", code: `class Panel extends Widget { open() { this._register(a()); } _register(x) { this.all.push(x); } dispose() { this.all.length = 0; } }` },
    { name: "a registrar with more than one argument is possible", code: `class Panel extends Widget { open() { this.register("a", b); } dispose() { this.element.remove(); } }` },
    { name: "a declared store is possible", code: `class Panel extends Widget { subs: Bag; open() { this.subs.add(a()); } dispose() { this.element.remove(); } }` },
    { name: "an inherited store that the teardown itself ends is possible", code: `class Panel extends Widget { open() { this._store.add(a()); } dispose() { this._store.clear(); } }` },
    { name: "an inherited subject that the teardown itself completes is possible", code: `class Panel extends Widget { open() { a.pipe(takeUntil(this.gone)).subscribe(b); } ngOnDestroy() { this.gone.next(); } }` },
    { name: "a method that must be told which part to end is possible", code: `class Tray extends Widget { open() { this._store.add(a()); } destroy(leaf) { leaf.remove(); } }` },
    { name: "the registrar of another object is possible", code: `class Panel extends Widget { open() { a._register(b()); } dispose() { this.element.remove(); } }` },
    { name: "a hook of another class is possible", code: `class A extends B { ngOnInit() { super.ngOnInit(); } } class C extends D { ngOnDestroy() { this.element.remove(); } }` },
  ],
  invalid: [
    {
      name: "an overridden hook of a framework is likely",
      code: `class Option extends Item { override ngOnDestroy() { this.list.drop(this); } }`,
      errors: [error("neverCalled", 1, 38, 49, { method: "ngOnDestroy()", owner: "`Option`", call: "super.ngOnDestroy()", base: "Item" }, `class Option extends Item { override ngOnDestroy() { this.list.drop(this);
super.ngOnDestroy(); } }`)],
    },
    {
      name: "an inherited field that is only declared is likely",
      code: `class Panel extends Widget { declare _store: Store; open() { this._store.add(a()); } dispose() { this.element.remove(); } }`,
      errors: [error("handedToBase", 1, 86, 93, { method: "dispose()", owner: "`Panel`", call: "super.dispose()", registrar: "this._store.add" }, `class Panel extends Widget { declare _store: Store; open() { this._store.add(a()); } dispose() { this.element.remove();
super.dispose(); } }`)],
    },
  ],
});
