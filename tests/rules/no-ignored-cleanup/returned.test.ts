import rule from "../../../rules/no-ignored-cleanup.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-ignored-cleanup", rule, {
  valid: [
    {
      name: "a cleanup from a callback that is not async",
      code: `
useEffect(() => {
  const id = setInterval(tick, 1000);
  return () => clearInterval(id);
}, []);`,
    },
    {
      name: "an async function inside the effect, and the cleanup outside of it",
      code: `
useEffect(() => {
  let stop;
  (async () => {
    stop = await connect();
  })();
  return () => stop?.();
}, []);`,
    },
    {
      name: "a flag that is set, which gives nothing back",
      code: `
useEffect(async () => {
  let cancelled = false;
  await load();
  return () => { cancelled = true; };
}, []);`,
    },
    { name: "an async effect that returns no function", code: `useEffect(async () => { const data = await load(); return data; }, []);` },
    { name: "a function that a function inside the effect returns", code: `useEffect(async () => { await run(() => () => clearInterval(id)); }, []);` },
    { name: "an async callback of something that is no effect", code: `on("open", async () => { await load(); return () => clearInterval(id); });` },
    { name: "a cleanup that onMount of Svelte runs", code: `import { onMount } from "svelte"; onMount(() => { const id = setInterval(tick, 9); return () => clearInterval(id); });` },
    { name: "onMount of another library", code: `import { onMount } from "nanostores"; onMount(store, () => { const id = setInterval(tick, 9); return () => clearInterval(id); });` },
    { name: "onMounted of the file itself", code: `function onMounted(f) { ends.push(f()); } onMounted(() => () => clearInterval(id));` },
    { name: "a watch of another library", code: `import { watch } from "chokidar"; watch(path, () => () => clearInterval(id));` },
    { name: "the source of a watcher", code: `import { watch } from "vue"; watch(() => () => clearInterval(id), load);` },
    { name: "a function that onMounted returns and that ends nothing", code: `import { onMounted } from "vue"; onMounted(() => () => 1);` },
    { name: "map, which keeps what its callback returns", code: `const offs = items.map((item) => { item.on("x", f); return () => item.off("x", f); });` },
    { name: "a promise whose value is used", code: `useEffect(() => { stop = load().then((bus) => { bus.on("x", f); return () => bus.off("x", f); }); });` },
    { name: "a promise whose value goes on", code: `useEffect(() => { load().then((bus) => () => bus.off("x", f)).then((off) => ends.push(off)); });` },
    { name: "a promise outside of effects", code: `load().then((bus) => () => bus.off("x", f));` },
    { name: "an async function whose promise is used", code: `useEffect(() => { const start = async () => { await load(); return () => clearInterval(id); }; const off = start(); return () => off.then((f) => f()); });` },
    { name: "a method of the name of a hook elsewhere", code: `const view = { mounted() { return () => clearInterval(id); } }; class A { static ngOnInit() { return () => clearInterval(id); } get connectedCallback() { return () => clearInterval(id); } }` },
    { name: "a hook that returns something else", code: `class A { ngOnInit() { return this.load(); } componentDidMount() { return () => 1; } }` },
    {
      name: "in an effect, what a call gave and that says by its name what was given back",
      code: `
useEffect(() => {
  load().then(() => {
    const released = countReleased();
    return released;
  });
  close().then(() => {
    const removed = countRemoved();
    return removed;
  });
}, []);`,
    },
  ],
  invalid: [
    {
      name: "an async effect of React",
      code: `
useEffect(async () => {
  const bus = await connect();
  bus.on("change", update);
  return () => bus.off("change", update);
}, []);`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "useEffect" }, line: 5, column: 10, endLine: 5, endColumn: 41 }],
    },
    {
      name: "an async effect that returns what a call gave",
      code: `
React.useLayoutEffect(async function () {
  const unsubscribe = await connect(update);
  return unsubscribe;
}, []);`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "React.useLayoutEffect" }, line: 4, column: 10, endLine: 4, endColumn: 21 }],
    },
    {
      name: "an async effect whose cleanup gives nothing back that is known",
      code: `
useEffect(async () => {
  const room = await join();
  return () => leave(room);
}, []);`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "useEffect" }, line: 4, column: 10, endLine: 4, endColumn: 27 }],
    },
    {
      name: "an async onMount of Svelte, under another name",
      code: `
import { onMount as begin } from "svelte";
begin(async () => {
  const socket = await open();
  return () => socket.close();
});`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "begin" }, line: 5, column: 10, endLine: 5, endColumn: 30 }],
    },
    {
      name: "an async function in an effect, called and forgotten",
      code: `
useEffect(() => {
  (async () => {
    const bus = await connect();
    return () => bus.off("change", update);
  })();
  const start = async () => {
    await load();
    return () => clearInterval(id);
  };
  void start().catch(report);
}, []);`,
      errors: [
        { messageId: "resultLost", data: { call: "the call" }, line: 5, column: 12, endLine: 5, endColumn: 43 },
        { messageId: "resultLost", data: { call: "start" }, line: 9, column: 12, endLine: 9, endColumn: 35 },
      ],
    },
    {
      name: "a promise in an effect",
      code: `
useEffect(() => {
  connect().then((bus) => {
    bus.on("change", update);
    return () => bus.off("change", update);
  }).catch(report);
}, []);`,
      errors: [{ messageId: "resultLost", data: { call: "then" }, line: 5, column: 12, endLine: 5, endColumn: 43 }],
    },
    {
      name: "a promise in an effect, with what removes by its name",
      code: `
useEffect(() => {
  connect().then((bus) => {
    const removeListener = bus.listen(update);
    return removeListener;
  });
}, []);`,
      errors: [{ messageId: "resultLost", data: { call: "then" }, line: 5, column: 12, endLine: 5, endColumn: 26 }],
    },
    {
      name: "onMounted of Vue",
      code: `
import { onMounted } from "vue";
export function useWidth(update) {
  onMounted(() => {
    window.addEventListener("resize", update);
    return () => window.removeEventListener("resize", update);
  });
}`,
      errors: [{ messageId: "resultDropped", data: { call: "onMounted", instead: "onUnmounted" }, line: 6, column: 12, endLine: 6, endColumn: 62 }],
    },
    {
      name: "watchers of Vue, imported by the build",
      code: `
watch(source, () => {
  const id = setInterval(tick, 1000);
  return () => clearInterval(id);
});
watchEffect(() => {
  const id = setInterval(tick, 1000);
  return () => clearInterval(id);
});`,
      errors: [
        { messageId: "resultDropped", data: { call: "watch", instead: "onWatcherCleanup" }, line: 4, column: 10, endLine: 4, endColumn: 33 },
        { messageId: "resultDropped", data: { call: "watchEffect", instead: "onWatcherCleanup" }, line: 8, column: 10, endLine: 8, endColumn: 33 },
      ],
    },
    {
      name: "onMount of Solid",
      code: `
import { onMount } from "solid-js";
onMount(() => () => clearInterval(id));`,
      errors: [{ messageId: "resultDropped", data: { call: "onMount", instead: "onCleanup" }, line: 3, column: 15, endLine: 3, endColumn: 38 }],
    },
    {
      name: "forEach",
      code: `
useEffect(() => {
  items.forEach((item) => {
    item.on("change", update);
    return () => item.off("change", update);
  });
}, [items]);`,
      errors: [{ messageId: "resultLost", data: { call: "forEach" }, line: 5, column: 12, endLine: 5, endColumn: 44 }],
    },
    {
      name: "hooks of classes",
      code: `
class A {
  ngOnInit() {
    const sub = this.source.subscribe(this.update);
    return () => sub.unsubscribe();
  }
  componentDidMount() {
    const stop = () => clearInterval(this.id);
    return stop;
  }
}`,
      errors: [
        { messageId: "resultDropped", data: { call: "ngOnInit", instead: "ngOnDestroy" }, line: 5, column: 12, endLine: 5, endColumn: 35 },
        { messageId: "resultDropped", data: { call: "componentDidMount", instead: "componentWillUnmount" }, line: 9, column: 12, endLine: 9, endColumn: 16 },
      ],
    },
    {
      name: "hooks among the options of a component",
      code: `
export default {
  mounted() {
    window.addEventListener("resize", this.update);
    return () => window.removeEventListener("resize", this.update);
  },
};
defineComponent({ created: () => () => clearInterval(id) });`,
      errors: [
        { messageId: "resultDropped", data: { call: "mounted", instead: "unmounted" }, line: 5, column: 12, endLine: 5, endColumn: 67 },
        { messageId: "resultDropped", data: { call: "created", instead: "unmounted" }, line: 8, column: 34, endLine: 8, endColumn: 57 },
      ],
    },
  ],
});
