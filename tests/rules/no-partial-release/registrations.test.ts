import rule from "../../../rules/no-partial-release.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-partial-release", rule, {
  valid: [
    {
      name: "messages of a webview, which ends with its panel",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class DebugPanel {
  constructor(panel, store) {
    this.panel = panel;
    this.disposables = [];
    this.disposables.push(store.onDidChange(() => this.update()));
    panel.webview.onDidReceiveMessage(() => this.update(), null);
  }
  update() {}
  dispose() {
    for (const disposable of this.disposables) disposable.dispose();
  }
}`,
    },
    {
      name: "what goes into the list that is handed over with it",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class DebugPanel {
  constructor(panel, store) {
    this.panel = panel;
    this.disposables = [];
    this.disposables.push(store.onDidChange(() => this.update()));
    this.panel.webview.onDidReceiveMessage(() => this.update(), null, this.disposables);
  }
  update() {}
  dispose() {
    for (const disposable of this.disposables) disposable.dispose();
  }
}`,
    },
    {
      name: "kept in a field or a list of a class that nothing ends, which says nothing of others",
      code: `
export class Decorator {
  private readonly changes = new Map();
  private current;
  watch(editor, shell) {
    this.current = editor.onChange(() => this.draw());
    this.changes.set(editor.id, editor.onDirty(() => this.draw()));
    shell.onAdd((part) => this.add(part));
  }
  unwatch({ id }) {
    this.current?.dispose();
    this.changes.get(id)?.dispose();
  }
  add(part) {}
  draw() {}
}`,
    },
    {
      name: "a call on what is ended itself",
      code: `
class Client {
  open(options) {
    this.socket = tls.connect(options, () => this.ready());
  }
  reopen(port) {
    this.socket.connect(port, () => this.ready());
  }
  ready() {}
  destroy() {
    this.socket.end();
  }
}`,
    },
    {
      name: "both registered",
      code: `
class Renderer extends Disposable {
  constructor() {
    super();
    this.drawn = this._register(new Emitter());
    this.failed = this._register(new Emitter());
  }
}`,
    },
    {
      name: "registered with a class that extends nothing",
      code: `
class Renderer {
  constructor() {
    this.drawn = this._register(new Emitter());
    this.failed = new Emitter();
  }
  _register(x) {
    return x;
  }
}`,
    },
    {
      name: "a listener of a field that nobody knows, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Renderer extends Disposable {
  attach(terminal) {
    this._register(terminal.onResize(() => this.draw()));
    this.screen.onScroll(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "both registered with the class",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    this._register(terminal.onScroll(() => this.draw()));
  }
  draw() { }
}`,
    },
    {
      name: "neither registered",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    terminal.onResize(() => this.draw());
    terminal.onScroll(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "the last that a source has to say: onDispose",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    terminal.onDispose(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "the last that a source has to say: onDidClose",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    terminal.onDidClose(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "a source that the class made",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    this.screen = new Screen();
    this.screen.onScroll(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "the instance itself",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    this.onScroll(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "a callback that captures nothing",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    terminal.onScroll(() => console.log("scrolled"));
  }
  draw() { }
}`,
    },
    {
      name: "a call whose result is used",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    return terminal.onScroll(() => this.draw());
  }
  draw() { }
}`,
    },
    {
      name: "a call that takes no function",
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    terminal.onScroll(12);
  }
  draw() { }
}`,
    },
    {
      name: "a listener that is ended when the next one takes its place, and with the instance",
      code: `
class Selection extends Disposable {
  constructor(private readonly buffers) {
    super();
    this._register(this.buffers.onActivate((buffer) => this.move(buffer)));
    this.trim = this.buffers.onTrim((amount) => this.cut(amount));
  }
  move(buffer) {
    this.trim.dispose();
    this.trim = buffer.onTrim((amount) => this.cut(amount));
  }
  cut(amount) {}
  dispose() {
    this.trim.dispose();
    super.dispose();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a constructor of which another is registered",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Renderer extends Disposable {
  constructor() {
    super();
    this.drawn = this._register(new Emitter());
    this.failed = new Emitter();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.failed", sibling: "this.drawn" },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 32,
        },
      ],
    },
    {
      name: "a listener that is dropped, while another is registered",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Renderer extends Disposable {
  constructor(terminal) {
    super();
    this._register(terminal.onResize(() => this.draw()));
    terminal.onScroll(() => this.draw());
  }
  draw() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "terminal.onScroll()", sibling: "terminal.onResize()" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a listener that is dropped, while another is kept in a field",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Renderer {
  constructor(terminal) {
    this.resized = terminal.onResize(() => this.draw());
    terminal.onScroll(() => this.draw());
  }
  draw() { }
  dispose() {
    this.resized.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "terminal.onScroll()", sibling: "this.resized" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a bound method that is dropped, while another is kept in a list",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Renderer {
  ends = [];
  constructor(terminal) {
    this.ends.push(terminal.onResize(() => this.draw()));
    terminal.onScroll(this.draw.bind(this));
  }
  draw() { }
  dispose() {
    for (const end of this.ends)
      end.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "terminal.onScroll()", sibling: "terminal.onResize()" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a listener of a field that nobody knows",
      code: `
class Renderer extends Disposable {
  attach(terminal) {
    this._register(terminal.onResize(() => this.draw()));
    this.screen.onScroll(() => this.draw());
  }
  draw() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.screen.onScroll()", sibling: "terminal.onResize()" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a listener that is ended when the next one takes its place, and not with the instance, wherever the field gets it",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Selection extends Disposable {
  constructor(private readonly buffers) {
    super();
    this._register(toDisposable(() => this.clear()));
    this._register(this.buffers.onActivate((buffer) => this.move(buffer)));
    this.trim = this.buffers.onTrim((amount) => this.cut(amount));
  }
  move(buffer) {
    this.trim.dispose();
    this.trim = buffer.onTrim((amount) => this.cut(amount));
  }
  cut(amount) {}
  clear() {}
}`,
      errors: [
        {
          messageId: "lastKept",
          data: { forgotten: "this.trim", sibling: "this.buffers.onActivate()" },
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 66,
        },
        {
          messageId: "lastKept",
          data: { forgotten: "this.trim", sibling: "this.buffers.onActivate()" },
          line: 11,
          column: 17,
          endLine: 11,
          endColumn: 60,
        },
      ],
    },
    {
      name: "kept in a field of a class that something ends",
      code: `
export class Decorator {
  private current;
  watch(editor, shell) {
    this.current = editor.onChange(() => this.draw());
    shell.onAdd((part) => this.add(part));
  }
  add(part) {}
  draw() {}
  dispose() {
    this.current?.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "shell.onAdd()", sibling: "this.current" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "what has no list handed over with it",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class DebugPanel {
  constructor(panel, store) {
    this.panel = panel;
    this.disposables = [];
    this.disposables.push(store.onDidChange(() => this.update()));
    panel.onDidChangeViewState(() => this.update(), null);
  }
  update() {}
  dispose() {
    for (const disposable of this.disposables) disposable.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "panel.onDidChangeViewState()", sibling: "store.onDidChange()" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 58,
        },
      ],
    },
  ],
});
