import rule from "../../../rules/no-partial-release.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-partial-release", rule, {
  valid: [],
  invalid: [
    {
      name: "private fields",
      code: `
class Panel {
  #size = new Watch(this);
  #theme = new Watch(this);
  destroy() {
    this.#size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.#theme", sibling: "this.#size" },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.#theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  #size = new Watch(this);
  #theme = new Watch(this);
  destroy() {
    this.#size.dispose();
    this.#theme.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a sibling that may not be there",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  destroy() {
    this.size?.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme?.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  destroy() {
    this.size?.dispose();
    this.theme?.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that another method than the constructor sets",
      code: `
class Panel {
  size = new Watch(this);
  open() {
    this.theme = new Watch(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme?.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  open() {
    this.theme = new Watch(this);
  }
  destroy() {
    this.size.dispose();
    this.theme?.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that the constructor does not always set",
      code: `
class Panel {
  constructor(isThemed) {
    this.size = new Watch(this);
    this.theme = isThemed ? new Watch(this) : null;
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme?.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  constructor(isThemed) {
    this.size = new Watch(this);
    this.theme = isThemed ? new Watch(this) : null;
  }
  destroy() {
    this.size.dispose();
    this.theme?.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that something else is put into",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  forget() {
    this.theme = null;
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme?.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  forget() {
    this.theme = null;
  }
  destroy() {
    this.size.dispose();
    this.theme?.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field whose name is no identifier",
      code: `
class Panel {
  size = new Watch(this);
  "theme-dark" = new Watch(this);
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.\"theme-dark\"", sibling: "this.size" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this[\"theme-dark\"].dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  "theme-dark" = new Watch(this);
  destroy() {
    this.size.dispose();
    this["theme-dark"].dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an end that takes a literal",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.destroy(true);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.destroy(true)", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.destroy(true);
    this.theme.destroy(true);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a method that may not be there",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.destroy?.();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.destroy?.()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.destroy?.();
    this.theme.destroy?.();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "behind the comment of the line",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.dispose(); // The size goes first.
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.dispose(); // The size goes first.
    this.theme.dispose();
    this.clear();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "between statements of one line",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() { this.clear(); this.size.dispose(); this.clear(); }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() { this.clear(); this.size.dispose(); this.theme.dispose(); this.clear(); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "behind a statement without a semicolon",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() { this.size.dispose() }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() { this.size.dispose()
  this.theme.dispose(); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the instance by another name where the sibling is ended",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    const panel = this;
    panel.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    const panel = this;
    panel.size.dispose();
    this.theme.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a subscription's target by the name that the teardown has for it",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    map.listen("move", this.draw);
    map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map?.unlisten("move", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "map.listen(\"zoom\", this.draw)", sibling: "map.listen(\"move\", this.draw)", release: "this.map?.unlisten(\"move\", this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map?.unlisten(\"zoom\", this.draw)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(map) {
    this.map = map;
    map.listen("move", this.draw);
    map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map?.unlisten("move", this.draw);
    this.map?.unlisten("zoom", this.draw);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another signal of what may not be there",
      code: `
class Layer {
  constructor(model) {
    this.model = model;
    model.changed.connect(this.draw, this);
    model.renamed.connect(this.write, this);
  }
  draw() { }
  write() { }
  dispose() {
    this.model?.changed.disconnect?.(this.draw, this);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "model.renamed.connect(this.write, this)", sibling: "model.changed.connect(this.draw, this)", release: "this.model?.changed.disconnect?.(this.draw, this)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.model?.renamed.disconnect?.(this.write, this)", teardown: "`dispose()`" },
              output: `
class Layer {
  constructor(model) {
    this.model = model;
    model.changed.connect(this.draw, this);
    model.renamed.connect(this.write, this);
  }
  draw() { }
  write() { }
  dispose() {
    this.model?.changed.disconnect?.(this.draw, this);
    this.model?.renamed.disconnect?.(this.write, this);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "as many operands as the sibling's release has",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw, 1);
    this.map.listen("zoom", () => this.draw(), 2);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move");
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", () => this.draw(), 2)", sibling: "this.map.listen(\"move\", this.draw, 1)", release: "this.map.unlisten(\"move\")" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map.unlisten(\"zoom\")", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw, 1);
    this.map.listen("zoom", () => this.draw(), 2);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move");
    this.map.unlisten("zoom");
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a constructor function",
      code: `
function Layer(map) {
  this.map = map;
  this.map.listen("move", this.draw);
  this.map.listen("zoom", this.draw);
}
Layer.prototype.destroy = function () {
  this.map.unlisten("move", this.draw);
};`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", this.draw)", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw)" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map.unlisten(\"zoom\", this.draw)", teardown: "`destroy()`" },
              output: `
function Layer(map) {
  this.map = map;
  this.map.listen("move", this.draw);
  this.map.listen("zoom", this.draw);
}
Layer.prototype.destroy = function () {
  this.map.unlisten("move", this.draw);
  this.map.unlisten("zoom", this.draw);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "types: what is not null, and casts",
      code: `
class Layer {
  constructor(private map?: Map, private view?: View) {
    this.map!.register(this.draw);
    this.map!.register(this.view!.draw);
    this.map!.register((this.view as Other).clear);
  }
  draw() { }
  destroy() {
    this.map!.unregister(this.draw)
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map!.register(this.view!.draw)", sibling: "this.map!.register(this.draw)", release: "this.map!.unregister(this.draw)" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map!.unregister(this.view!.draw)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(private map?: Map, private view?: View) {
    this.map!.register(this.draw);
    this.map!.register(this.view!.draw);
    this.map!.register((this.view as Other).clear);
  }
  draw() { }
  destroy() {
    this.map!.unregister(this.draw)
    this.map!.unregister(this.view!.draw);
  }
}`,
            },
          ],
        },
        {
          messageId: "notUndone",
          data: { forgotten: "this.map!.register((this.view as Other).clear)", sibling: "this.map!.register(this.draw)", release: "this.map!.unregister(this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map!.unregister((this.view as Other).clear)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(private map?: Map, private view?: View) {
    this.map!.register(this.draw);
    this.map!.register(this.view!.draw);
    this.map!.register((this.view as Other).clear);
  }
  draw() { }
  destroy() {
    this.map!.unregister(this.draw)
    this.map!.unregister((this.view as Other).clear);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "types: a target that is cast, behind a statement without a semicolon",
      code: `
class Layer {
  constructor(private model: Model) {
    this.model.changed.connect(this.draw, this);
    this.model.renamed.connect(this.draw, this);
  }
  draw() { }
  destroy() {
    (this.model as Other).changed.disconnect(this.draw, this)
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.model.renamed.connect(this.draw, this)", sibling: "this.model.changed.connect(this.draw, this)", release: "(this.model as Other).changed.disconnect(this.draw, this)" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "(this.model as Other).renamed.disconnect(this.draw, this)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(private model: Model) {
    this.model.changed.connect(this.draw, this);
    this.model.renamed.connect(this.draw, this);
  }
  draw() { }
  destroy() {
    (this.model as Other).changed.disconnect(this.draw, this)
    ;(this.model as Other).renamed.disconnect(this.draw, this);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "types: another target that is not null",
      code: `
class Layer {
  constructor(private model: Model, private view?: View) {
    this.model.changed.connect(this.draw, this);
    this.view!.changed.connect(this.draw, this);
  }
  draw() { }
  destroy() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.view!.changed.connect(this.draw, this)", sibling: "this.model.changed.connect(this.draw, this)", release: "this.model.changed.disconnect(this.draw, this)" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.view!.changed.disconnect(this.draw, this)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(private model: Model, private view?: View) {
    this.model.changed.connect(this.draw, this);
    this.view!.changed.connect(this.draw, this);
  }
  draw() { }
  destroy() {
    this.model.changed.disconnect(this.draw, this);
    this.view!.changed.disconnect(this.draw, this);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "no suggestion: a sibling that is ended on a condition",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    if (this.size) {
      this.size.dispose();
    }
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling whose end is part of an expression",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    return this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling whose end is awaited",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  async destroy() {
    await this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling that is ended in a callback",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    setTimeout(() => {
      this.size.dispose();
    });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling that is ended by a name that is not its own",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  end(watch) {
    watch.dispose();
  }
  destroy() {
    this.end(this.size);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling that is ended as a field of what a method is passed",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  end(panel) {
    panel.size.dispose();
  }
  destroy() {
    this.end(this);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a sibling that is ended by a function",
      code: `
const end = (watch) => {
  watch.dispose();
};
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    end(this.size);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: an end that is passed something",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size.destroy(this.place);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a method by a computed name",
      code: `
class Panel {
  size = new Watch(this);
  theme = new Watch(this);
  destroy() {
    this.size["dispose"]();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "no suggestion: a field by a name that the teardown does not have",
      code: `
class Panel {
  size = new Watch(this);
  constructor() {
    const panel = this;
    panel.theme = new Watch(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "panel.theme", sibling: "this.size" },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
    {
      name: "no suggestion: an inline function and a bound one, which are others each time",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", () => this.draw());
    this.map.listen("drag", this.draw.bind(this));
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", () => this.draw())", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 47,
        },
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"drag\", this.draw.bind(this))", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw)" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 50,
        },
      ],
    },
    {
      name: "no suggestion: an operand that the teardown has no name for",
      code: `
class Layer {
  constructor(map, last) {
    this.map = map;
    this.map.register(this.first);
    this.map.register(last.one);
  }
  destroy() {
    this.map.unregister(this.first);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.register(last.one)", sibling: "this.map.register(this.first)", release: "this.map.unregister(this.first)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 32,
        },
      ],
    },
    {
      name: "no suggestion: an operand whose name is another thing in the teardown",
      code: `
const last = {};
class Layer {
  constructor(map) {
    this.map = map;
    this.map.register(this.first);
    this.map.register(last.one);
  }
  destroy(last) {
    this.map.unregister(this.first);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.register(last.one)", sibling: "this.map.register(this.first)", release: "this.map.unregister(this.first)" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 32,
        },
      ],
    },
    {
      name: "no suggestion: a target that the teardown has no name for",
      code: `
class Layer {
  constructor(model, view) {
    this.model = model;
    this.model.changed.connect(this.draw, this);
    view.changed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "view.changed.connect(this.draw, this)", sibling: "this.model.changed.connect(this.draw, this)", release: "this.model.changed.disconnect(this.draw, this)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "no suggestion: a target that is asked for anew",
      code: `
class Layer {
  constructor() {
    findMap().listen("move", this.draw);
    findMap().listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    findMap().unlisten("move", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "findMap().listen(\"zoom\", this.draw)", sibling: "findMap().listen(\"move\", this.draw)", release: "findMap().unlisten(\"move\", this.draw)" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: "no suggestion: a release that takes more than was passed",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw, true);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", this.draw)", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw, true)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
        },
      ],
    },
    {
      name: "no suggestion: operands that are spread",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", ...this.operands);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", ...this.operands)", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: "no suggestion: operands in another order",
      code: `
class Layer {
  constructor(map, move) {
    this.map = map;
    this.map.listen(move, this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten(this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", this.draw)", sibling: "this.map.listen(move, this.draw)", release: "this.map.unlisten(this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
        },
      ],
    },
  ],
});
