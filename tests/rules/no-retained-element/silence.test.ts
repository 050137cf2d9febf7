import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-retained-element.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-element", rule, {
  valid: [
    {
      name: "a type of the file's own that is called as one of the platform",
      code: `
import type { Node } from "./syntax.js";
const seen = new Set();
export function visit(node: Node) {
  seen.add(node);
}`,
    },
    {
      name: "a list that is emptied",
      code: `
const styles = [];
export function addStyle() {
  styles.push(document.createElement("style"));
}
export function clear() {
  while (styles.length > 0) styles.pop().remove();
}`,
    },
    {
      name: "a WeakMap",
      code: `
const sizes = new WeakMap();
export function measure(element: HTMLElement) {
  sizes.set(element, element.offsetWidth);
}`,
    },
    {
      name: "what was read from it",
      code: `
const ids = new Map();
export function add(element: HTMLElement) {
  ids.set(1, element.offsetWidth);
}`,
    },
    {
      name: "a list of the call",
      code: `
export function all(element: HTMLElement) {
  const found = [];
  found.push(element);
  return found;
}`,
    },
    {
      name: "the only one, made with the module",
      code: `
const parts = [];
parts.push(document.createElement("div"));`,
    },
    {
      name: "the only one, made behind a guard",
      code: `
let root = null;
export function getRoot() {
  if (!root) root = document.createElement("div");
  return root;
}`,
    },
    {
      name: "a slot that is cleared",
      code: `
let active;
export function focus(id) {
  active = document.getElementById(id);
}
export function blur() {
  active = null;
}`,
    },
  ],
  invalid: [
    {
      name: "a Vue file",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
const seen = [];
export default {
  mounted() {
    seen.push(document.querySelector("main"));
  },
};
</script>`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "seen", held: 'the element `document.querySelector("main")`' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
  ],
});
