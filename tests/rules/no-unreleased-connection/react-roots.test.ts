import rule from "../../../rules/no-unreleased-connection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-connection", rule, {
  valid: [
    {
      name: "the root of the page",
      code: `
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
createRoot(document.getElementById("app")).render(<App />);`,
    },
    {
      name: "a root that is unmounted with the widget",
      code: `
import { createRoot } from "react-dom/client";
export class Widget {
  constructor(node) {
    this.root = createRoot(node);
  }
  render(element) {
    this.root.render(element);
  }
  dispose() {
    this.root.unmount();
  }
}`,
    },
    {
      name: "a root whose end a function gives out",
      code: `
import { createRoot } from "react-dom/client";
export function show(element, node) {
  const root = createRoot(node);
  root.render(element);
  return () => root.unmount();
}`,
    },
    {
      name: "a root of something else",
      code: `
import { createRoot } from "./tree.js";
export const show = (item) => createRoot(item).render();`,
    },
  ],
  invalid: [
    {
      name: "a root that nobody keeps",
      code: `
import { createRoot } from "react-dom/client";
export function show(element, node) {
  createRoot(node).render(element);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "root", held: "what it renders", remedy: "Keep what the call returns, and end it with `connection.unmount()` when it is no longer needed." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 19,
        },
      ],
    },
  ],
});
