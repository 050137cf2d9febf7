import type { BaseRow } from "./schema.js";

/** Classes of the platform and of libraries, with the methods that end their instances and must be called from an override. */
export const bases: readonly BaseRow[] = [
  {
    id: "react-component",
    names: "^(?:Pure)?Component$",
    teardown: [],
    docs: "https://react.dev/reference/react/Component",
  },
  {
    id: "dom-interface",
    names: "^(?:(?:HTML|SVG|MathML)\\w*Element|Element|Node|DocumentFragment|EventTarget|Event|CustomEvent|MessagePort|AudioWorkletProcessor)$",
    teardown: [],
    docs: "https://developer.mozilla.org/docs/Web/API/HTMLElement",
  },
  {
    id: "language-object",
    names: "^(?:Object|Function|Array|Map|Set|WeakMap|WeakSet|WeakRef|Promise|Date|RegExp|String|Number|Boolean|Proxy|Iterator|DataView|\\w+Array|ArrayBuffer|\\w*Error|\\w*Exception)$",
    teardown: [],
    docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects",
  },
  {
    id: "event-emitter",
    names: "^(?:\\w*Emitter\\d*|Emittery|AsyncResource)$",
    teardown: [],
    docs: "https://nodejs.org/api/events.html#class-eventemitter",
  },
  {
    id: "lit-element",
    names: "^(?:Lit|Reactive|Updating|FAST)Element$",
    teardown: ["disconnectedCallback"],
    docs: "https://lit.dev/docs/components/lifecycle/#disconnectedcallback",
  },
];
