import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "on what the end hands to the library that it is of, which takes all off",
      code: `
export function createChart(element, options, safe) {
  element.on("restyle", () => options.onRestyle());
  element.on("click", () => options.onClick());
  return {
    destroy: safe(() => {
      element.removeAllListeners("restyle");
      Charts.purge(element);
    }),
  };
}`,
    },
  ],
  invalid: [
    {
      name: "on what the end hands to something else",
      code: `
export function createChart(element, options, safe) {
  element.on("restyle", () => options.onRestyle());
  element.on("click", () => options.onClick());
  return {
    destroy: safe(() => {
      element.removeAllListeners("restyle");
      Charts.purge(options);
    }),
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "element", held: "`options`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `element.off(\"click\", handler)` in `destroy()`." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 47,
        },
      ],
    },
  ],
});
