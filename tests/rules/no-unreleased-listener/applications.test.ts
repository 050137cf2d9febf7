import * as svelteParser from "svelte-eslint-parser";
import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "an effect that returns what the bridge of a page gave out, at once or by a name",
      code: `
import { useEffect } from "react";
export function Requests({ setStates }) {
  useEffect(() => window.main.on("grpc.start", (id) => setStates(id)), [setStates]);
  useEffect(() => {
    const unsubscribe = window.main.on("grpc.end", (id) => setStates(id));
    return unsubscribe;
  }, [setStates]);
  return null;
}`,
    },
    {
      name: "code that nothing ever runs",
      code: `
export class Updates extends Base {
  constructor(ipc) {
    super();
    return;
    window.addEventListener("online", () => this.check());
  }
  check() {}
  destroy() {}
}`,
    },
    {
      name: "what an application of Electron is told once as it starts",
      code: `
import { app } from "electron";
app.on("will-finish-launching", () => {
  app.on("open-url", (event, url) => event.preventDefault(url));
});`,
    },
    {
      name: "a middleware, whose result goes on with the work",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const trackFocus = ({ dispatch }) => {
  window.addEventListener("focus", () => dispatch({ type: "focus" }));
  return (next) => (action) => next(action);
};`,
    },
    {
      name: "the root component of Angular by its name",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({ selector: "app-ombi", template: "" })
export class AppComponent {
  ngOnInit() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "the root layout of Svelte by its file",
      filename: "src/routes/+layout.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `<script>
import { onMount } from "svelte";
onMount(() => { window.addEventListener("online", () => location.reload()); });
</script>`,
    },
  ],
  invalid: [
    {
      name: "a layout of Svelte that is not the root",
      filename: "src/routes/settings/+layout.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `<script>
import { onMount } from "svelte";
onMount(() => { window.addEventListener("online", () => location.reload()); });
</script>`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "one more handler a mount", event: "\"online\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"online\", handler)` in the function that the effect returns." },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 75,
        },
      ],
    },
    {
      name: "an effect that drops what the bridge of a page gave out",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { useEffect } from "react";
export function Requests({ setStates }) {
  useEffect(() => { window.main.on("grpc.start", (id) => setStates(id)); }, [setStates]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window.main", held: "`setStates`", event: "\"grpc.start\"", label: "listener", remedy: "Keep the handler, and call `window.main.off(\"grpc.start\", handler)` in the function that the effect returns." },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 72,
        },
      ],
    },
    {
      name: "a function that gives out what ends other things",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const trackFocus = ({ dispatch }, timer) => {
  window.addEventListener("focus", () => dispatch({ type: "focus" }));
  return () => clearInterval(timer);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "`dispatch`", event: "\"focus\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"focus\", handler)` in the returned function." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 70,
        },
      ],
    },
  ],
});
