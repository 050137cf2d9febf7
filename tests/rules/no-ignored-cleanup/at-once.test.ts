import rule from "../../../rules/no-ignored-cleanup.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-ignored-cleanup", rule, {
  valid: [
    { name: "a function", code: `useEffect(() => { const id = setInterval(tick, 1000); return () => clearInterval(id); });` },
    { name: "an early way out", code: `useEffect(() => { const id = setInterval(tick, 1000); if (paused) return clearInterval(id); return () => clearInterval(id); });` },
    { name: "another timer", code: `useEffect(() => { const id = setInterval(tick, 1000); ref.current = id; return clearInterval(other); });` },
    { name: "another event", code: `useEffect(() => { window.addEventListener("resize", f); return window.removeEventListener("scroll", f); });` },
    { name: "another target", code: `useEffect(() => { window.addEventListener("resize", f); return document.removeEventListener("resize", f); });` },
    { name: "a call that returns a cleanup", code: `useEffect(() => { const sub = source.subscribe(f); return stopOf(sub); });` },
    { name: "a function that is no effect", code: `run(() => { const id = setInterval(tick, 1000); return clearInterval(id); });` },
    { name: "an effect without a body", code: `useEffect(() => clearInterval(id));` },
  ],
  invalid: [
    {
      name: "a timer",
      code: `
useEffect(() => {
  const id = setInterval(tick, 1000);
  return clearInterval(id);
}, []);`,
      errors: [
        {
          messageId: "runsAtOnce",
          data: { call: "clearInterval(id)" },
          line: 4, column: 10, endLine: 4, endColumn: 27,
          suggestions: [
            {
              messageId: "returnFunction",
              data: { call: "clearInterval(id)" },
              output: `
useEffect(() => {
  const id = setInterval(tick, 1000);
  return () => clearInterval(id);
}, []);`,
            },
          ],
        },
      ],
    },
    {
      name: "a listener",
      code: `
React.useEffect(() => {
  window.addEventListener("resize", update);
  return window.removeEventListener("resize", update);
}, []);`,
      errors: [
        {
          messageId: "runsAtOnce",
          data: { call: `window.removeEventListener("resize", update)` },
          line: 4, column: 10, endLine: 4, endColumn: 54,
          suggestions: [
            {
              messageId: "returnFunction",
              data: { call: `window.removeEventListener("resize", update)` },
              output: `
React.useEffect(() => {
  window.addEventListener("resize", update);
  return () => window.removeEventListener("resize", update);
}, []);`,
            },
          ],
        },
      ],
    },
    {
      name: "an observer, in Svelte",
      code: `
import { onMount } from "svelte";
onMount(() => {
  const observer = new ResizeObserver(update);
  observer.observe(document.body);
  return observer.disconnect();
});`,
      errors: [
        {
          messageId: "runsAtOnce",
          data: { call: "observer.disconnect()" },
          line: 6, column: 10, endLine: 6, endColumn: 31,
          suggestions: [
            {
              messageId: "returnFunction",
              data: { call: "observer.disconnect()" },
              output: `
import { onMount } from "svelte";
onMount(() => {
  const observer = new ResizeObserver(update);
  observer.observe(document.body);
  return () => observer.disconnect();
});`,
            },
          ],
        },
      ],
    },
  ],
});
