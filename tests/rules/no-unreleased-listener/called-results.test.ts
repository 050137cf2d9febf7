import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "what a bridge on the window gave out, which the end calls",
      code: `
import { onUnmounted, ref } from "vue";
export function useSaved() {
  const isSaved = ref(false);
  const stop = window.bridge.on("saved", () => { isSaved.value = true; });
  onUnmounted(() => { stop(); });
  return isSaved;
}`,
    },
    {
      name: "a removal with another flag from another target, which takes off another listener",
      code: `
const CAPTURE = { capture: true };
export function light(element, lamp) {
  const dim = () => { lamp.off(); };
  document.addEventListener("mouseleave", dim, CAPTURE);
  element.addEventListener("mouseleave", dim);
  return () => document.removeEventListener("mouseleave", dim, CAPTURE);
}`,
    },
  ],
  invalid: [
    {
      name: "what a bridge on the window gave out, which nobody calls",
      code: `
import { onUnmounted, ref } from "vue";
export function useSaved() {
  const isSaved = ref(false);
  const stop = window.bridge.on("saved", () => { isSaved.value = true; });
  onUnmounted(() => { console.log(stop); });
  return isSaved;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window.bridge", held: "`isSaved`", event: "\"saved\"", label: "listener", remedy: "Keep the handler, and call `window.bridge.off(\"saved\", handler)` in the cleanup of an effect." },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 74,
        },
      ],
    },
    {
      name: "a removal with another flag from the same target",
      code: `
export function light(element, lamp) {
  const dim = () => { lamp.off(); };
  element.addEventListener("mouseleave", dim, true);
  return () => element.removeEventListener("mouseleave", dim);
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: { holder: "element", held: "`lamp`", event: "\"mouseleave\"", label: "listener", removal: "removeEventListener", mismatch: "has another `capture` flag", remedy: "Call `element.removeEventListener(\"mouseleave\", dim, true)` in the returned function." },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
  ],
});
