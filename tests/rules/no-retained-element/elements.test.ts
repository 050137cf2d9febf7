import rule from "../../../rules/no-retained-element.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-element", rule, {
  valid: [
    {
      name: 'an element that is registered under a name: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const roots = {};
export function registerRoot(name) {
  const root = document.createElement("div");
  roots[name] = root;
}`,
    },
    {
      name: 'an element that is made here: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
const styles = [];
export function addStyle(text) {
  const style = document.createElement("style");
  style.textContent = text;
  styles.push(style);
}`,
    },
    {
      name: 'a variable of the module: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
let active;
export function focus(id) {
  active = document.getElementById(id);
}`,
    },
  ],
  invalid: [
    {
      name: "an element that is made here",
      code: `
const styles = [];
export function addStyle(text) {
  const style = document.createElement("style");
  style.textContent = text;
  styles.push(style);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "styles", held: "the element `style`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'an element that is made here: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const styles = [];
export function addStyle(text) {
  const style = document.createElement("style");
  style.textContent = text;
  styles.push(style);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "styles", held: "the element `style`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 21,
        },
      ],
    },
    {
      name: "an element that was asked for",
      code: `
const seen = [];
export function mark(id) {
  seen.push(document.getElementById(id));
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "seen", held: "the element `document.getElementById(id)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a parameter annotated as an element",
      code: `
const sizes = new Map();
export function measure(element: HTMLElement) {
  sizes.set(element, element.offsetWidth);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "sizes", held: "the element `element`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakMap" },
              output: `
const sizes = new WeakMap();
export function measure(element: HTMLElement) {
  sizes.set(element, element.offsetWidth);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a Set that is only asked",
      code: `
const seen = new Set();
export function isNew(element: Element) {
  if (seen.has(element)) return false;
  seen.add(element);
  return true;
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "seen", held: "the element `element`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakSet" },
              output: `
const seen = new WeakSet();
export function isNew(element: Element) {
  if (seen.has(element)) return false;
  seen.add(element);
  return true;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a Set that is looped over",
      code: `
const seen = new Set();
export function add(element: Element) {
  seen.add(element);
}
export function each(run) {
  seen.forEach(run);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "seen", held: "the element `element`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 20,
        },
      ],
    },
    {
      name: "a Map with a type of its own",
      code: `
const sizes: Map<HTMLElement, number> = new Map();
export function measure(element: HTMLElement) {
  sizes.set(element, element.offsetWidth);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "sizes", held: "the element `element`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "the parent of an element",
      code: `
const parents = [];
export function add(node) {
  parents.push(node.parentElement);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "parents", held: "the element `node.parentElement`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 35,
        },
      ],
    },
    {
      name: "an event",
      code: `
const clicks = [];
document.addEventListener("click", (event) => {
  clicks.push(event);
});`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "clicks", held: "the event `event`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
    {
      name: "a parameter annotated as an event",
      code: `
const clicks: MouseEvent[] = [];
export function onClick(event: MouseEvent) {
  clicks.push(event);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "clicks", held: "the event `event`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
    {
      name: "a live collection",
      code: `
const lists = [];
export function watch(root) {
  lists.push(root.getElementsByTagName("li"));
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "lists", held: 'the live view `root.getElementsByTagName("li")`' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "the class list",
      code: `
const lists = [];
export function watch(root) {
  lists.push(root.classList);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "lists", held: "the live view `root.classList`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: "the target of an event",
      code: `
const targets = [];
export function onClick(event) {
  targets.push(event.currentTarget);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "targets", held: "the element `event.currentTarget`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: "a service that there is one of",
      code: `
class Overlays {
  all = [];
  open() {
    const element = document.createElement("div");
    this.all.push(element);
  }
}
export const overlays = new Overlays();`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "this.all", held: "the element `element`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 27,
        },
      ],
    },
    {
      name: "a variable of the module",
      code: `
let active;
export function focus(id) {
  active = document.getElementById(id);
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "active", held: "the element `document.getElementById(id)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 39,
        },
      ],
    },
    {
      name: "a list that other files may empty",
      code: `
export const styles = [];
export function addStyle() {
  styles.push(document.createElement("style"));
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "styles", held: 'the element `document.createElement("style")`' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 47,
        },
      ],
    },
  ],
});
