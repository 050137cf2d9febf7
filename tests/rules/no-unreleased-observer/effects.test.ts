import rule from "../../../rules/no-unreleased-observer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-observer", rule, {
  valid: [
    {
      name: "the element of a ref, by an effect without cleanup, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function useWidth(ref) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(1));
    observer.observe(ref.current);
  }, []);
  return width;
}`,
    },
    {
      name: "disconnected by the cleanup",
      code: `
export function useWidth(ref) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(1));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return width;
}`,
    },
    {
      name: "disconnected by the cleanup, if there was anything to observe",
      code: `
export function useWidth(ref) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current)
      return;
    const observer = new ResizeObserver(() => setWidth(1));
    observer.observe(ref.current);
    return () => { observer.disconnect(); };
  }, []);
  return width;
}`,
    },
    {
      name: "the body, by a composable that disconnects when its component is unmounted",
      code: `
export function useWidth() {
  const width = ref(0);
  const observer = new ResizeObserver(() => { width.value = 1; });
  onMounted(() => observer.observe(document.body));
  onUnmounted(() => observer.disconnect());
  return width;
}`,
    },
  ],
  invalid: [
    {
      name: "the document element, by an effect without cleanup",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function useTheme() {
  const [theme, setTheme] = useState("");
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(document.title));
    observer.observe(document.documentElement, {});
  }, []);
  return theme;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MutationObserver`", held: "`setTheme`", remedy: "Call `observer.disconnect()` in the function that the effect returns." },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            { messageId: "returnRelease", data: { call: "observer.disconnect()", teardown: "" }, output: `
export function useTheme() {
  const [theme, setTheme] = useState("");
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(document.title));
    observer.observe(document.documentElement, {});
    return () => {
      observer.disconnect();
    };
  }, []);
  return theme;
}` },
          ],
        },
      ],
    },
    {
      name: "the element of a ref, by an effect without cleanup",
      code: `
export function useWidth(ref) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(1));
    observer.observe(ref.current);
  }, []);
  return width;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "`setWidth`", remedy: "Call `observer.disconnect()` in the function that the effect returns." },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            { messageId: "returnRelease", data: { call: "observer.disconnect()", teardown: "" }, output: `
export function useWidth(ref) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(1));
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}` },
          ],
        },
      ],
    },
    {
      name: "the body, by a composable",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function useWidth() {
  const width = ref(0);
  const observer = new ResizeObserver(() => { width.value = 1; });
  onMounted(() => observer.observe(document.body));
  return width;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "`width`", remedy: "Call `observer.disconnect()` in the cleanup of an effect." },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 66,
        },
      ],
    },
  ],
});
