import type { HeldRow } from "./schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** What is a part of a page, so that keeping it keeps the page's tree: elements, their events, live views of them. */
export const elements: readonly HeldRow[] = [
  {
    id: "element",
    label: "the element",
    types: "^(?:HTML|SVG|MathML)\\w*Element$|^(?:Element|Node|ChildNode|ParentNode|DocumentFragment|ShadowRoot|Text)$",
    calls: [
      "createElement", "createElementNS", "createTextNode", "createDocumentFragment", "cloneNode", "attachShadow",
      "querySelector", "getElementById", "closest", "elementFromPoint",
    ],
    members: ["currentTarget", "parentElement", "firstElementChild", "lastElementChild", "nextElementSibling", "previousElementSibling", "nativeElement", "activeElement"],
    docs: `${WEB}/Element`,
  },
  {
    id: "event",
    label: "the event",
    types: "^(?:Mouse|Pointer|Keyboard|Touch|Drag|Focus|Input|Wheel|UI|Custom|Clipboard|Submit|Animation|Transition)?Event$",
    calls: [],
    members: [],
    docs: `${WEB}/Event`,
  },
  {
    id: "live view",
    label: "the live view",
    types: "^(?:NodeList|HTMLCollection|NodeListOf|HTMLCollectionOf|DOMTokenList|NamedNodeMap|Range|Selection|TreeWalker|NodeIterator|CSSStyleDeclaration|DOMStringMap)$",
    calls: ["querySelectorAll", "getElementsByTagName", "getElementsByClassName", "getElementsByName", "createRange", "createTreeWalker", "createNodeIterator", "getComputedStyle"],
    members: ["classList", "childNodes", "dataset"],
    docs: `${WEB}/NodeList`,
  },
];
