import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";
import rule from "../../../rules/no-ignored-cleanup.js";

ruleTesterWithoutSettings.run("no-ignored-cleanup, as recommended", rule as never, {
  valid: [
    { name: "a cleanup of which nothing is known is possible", code: `useEffect(async () => { await join(); return () => leave(); }, []);` },
    { name: "what runs at once keeps nothing, and is possible", code: `useEffect(() => { const id = setInterval(tick, 9); return clearInterval(id); }, []);` },
    { name: "a watcher of what dies with the component is possible", code: `import { watch } from "vue"; export async function useA(props) { const own = ref(0); await g(); watch(own, f); watch(() => props.a, f); }` },
  ],
  invalid: [
    {
      name: "a cleanup that gives something back is certain",
      code: `useEffect(async () => { await join(); return () => clearInterval(id); }, []);`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "useEffect" }, line: 1, column: 46, endLine: 1, endColumn: 69 }],
    },
    {
      name: "an async function in an effect is likely",
      code: `useEffect(() => { (async () => { await join(); return () => clearInterval(id); })(); }, []);`,
      errors: [{ messageId: "resultLost", data: { call: "the call" }, line: 1, column: 55, endLine: 1, endColumn: 78 }],
    },
    {
      name: "a watcher of a store, of what is injected and of what the file keeps is likely",
      code: `
import { watch } from "vue";
const all = reactive([]);
export async function useA() { const store = useAStore(); const b = inject("b"); await g(); watch(() => store.a, f); watch(b, f); watch(all, f); }`,
      errors: [
        { messageId: "watchedLate", data: { call: "watch" }, line: 4, column: 93, endLine: 4, endColumn: 116 },
        { messageId: "watchedLate", data: { call: "watch" }, line: 4, column: 118, endLine: 4, endColumn: 129 },
        { messageId: "watchedLate", data: { call: "watch" }, line: 4, column: 131, endLine: 4, endColumn: 144 },
      ],
    },
  ],
});
