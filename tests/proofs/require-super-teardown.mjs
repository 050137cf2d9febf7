const changes = new EventTarget();
/** Outlives the panels that listen to it. */
const model = {
  onDidChange(listener) {
    changes.addEventListener("change", listener);
    return { dispose: () => changes.removeEventListener("change", listener) };
  },
};

const listeners = new Set();
/** Outlives the sessions that listen to it. */
const bus = { on: (_, listener) => listeners.add(listener), off: (_, listener) => listeners.delete(listener) };

const widgets = `export class Widget {
  items = [];
  _register(item) { this.items.push(item); }
  dispose() { for (const item of this.items) item.dispose(); }
}`;

const elements = `export class BaseElement extends HTMLElement {
  resize = () => this.requestUpdate();
  connectedCallback() { window.addEventListener("resize", this.resize); }
  disconnectedCallback() { window.removeEventListener("resize", this.resize); }
  requestUpdate() {}
}`;

const functions = `export function Widget() {
  this.items = [];
}
Widget.prototype._register = function (item) { this.items.push(item); };
Widget.prototype.dispose = function () { for (const item of this.items) item.dispose(); };`;

const views = `export class View {
  _store = new Set();
  dispose() { for (const item of this._store) item.dispose(); }
}`;

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  registrar: { modules: { widgets }, run: ({ Panel }, { track }) => track(new Panel(model)).dispose() },
  setup: { page: true, modules: { elements }, run: showAndRemove },
  base: { run: ({ Session }, { track }) => track(new Session(bus)).destroy() },
  prototype: { modules: { widgets: functions }, run: ({ Panel }, { track }) => track(new Panel(model)).dispose() },
  store: { modules: { views }, run: ({ Panel }, { track }) => track(new Panel(model)).dispose() },
};

function showAndRemove({ Clock }, { track }) {
  if (!customElements.get("x-clock")) customElements.define("x-clock", Clock);
  const clock = track(document.createElement("x-clock"));
  document.body.append(clock);
  clock.remove();
}
