import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a watcher whose listener the end of the component removes too",
      code: `
import { onBeforeUnmount, watch } from "vue";
export function useEscape(isOpen, close) {
  const onKey = (event) => event.key === "Escape" && close();
  watch(isOpen, (open) => {
    if (open) {
      window.addEventListener("keydown", onKey);
    } else {
      window.removeEventListener("keydown", onKey);
    }
  });
  onBeforeUnmount(() => window.removeEventListener("keydown", onKey));
}`,
    },
    {
      name: "a watcher that calls the same function as the end of the component",
      code: `
import { onScopeDispose, watch } from "vue";
export function useEscape(isOpen, close) {
  const onKey = (event) => event.key === "Escape" && close();
  watch(isOpen, (open) => {
    if (open) window.addEventListener("keydown", onKey);
    else stop();
  });
  function stop() {
    window.removeEventListener("keydown", onKey);
  }
  onScopeDispose(stop);
}`,
    },
    {
      name: "a watcher that hands over its own end",
      code: `
import { watch } from "vue";
export function useEscape(isOpen, close) {
  watch(isOpen, (open, before, onCleanup) => {
    if (!open) return;
    const onKey = (event) => event.key === "Escape" && close();
    window.addEventListener("keydown", onKey);
    onCleanup(() => window.removeEventListener("keydown", onKey));
  });
}`,
    },
    {
      name: "an effect that listens while something is on, and returns the end of that",
      code: `
import { useEffect } from "react";
export function Dialog({ open, close }) {
  useEffect(() => {
    const onKey = (event) => event.key === "Escape" && close();
    if (open) document.addEventListener("keydown", onKey);
    else document.removeEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, close]);
}`,
    },
    {
      name: "a function that switches for its caller",
      code: `
export function listen(isOn, handler) {
  if (isOn) document.addEventListener("keydown", handler);
  else document.removeEventListener("keydown", handler);
}`,
    },
    {
      name: "a method that the end of the component switches off",
      code: `
class Menu extends React.Component {
  componentDidMount() {
    this.toggle(true);
  }
  componentWillUnmount() {
    this.toggle(false);
  }
  toggle(isOn) {
    if (isOn) document.addEventListener("click", this.close);
    else document.removeEventListener("click", this.close);
  }
  close = () => this.setState({ isOpen: false });
}`,
    },
    {
      name: "the watcher of a build, which no component ends",
      code: `
import gulp from "gulp";
export function build(runner) {
  const onExit = () => runner.stop();
  gulp.watch("src/**", (isOn) => {
    if (isOn) process.on("exit", onExit);
    else process.off("exit", onExit);
  });
}`,
    },
  ],
  invalid: [
    {
      name: "a watcher that adds and removes in its branches, which does not run when the component ends",
      code: `
import { watch } from "vue";
export function useEscape(isOpen, close) {
  const onKey = (event) => event.key === "Escape" && close();
  watch(isOpen, (open) => {
    if (open) {
      window.addEventListener("keydown", onKey);
    } else {
      window.removeEventListener("keydown", onKey);
    }
  }, { immediate: true });
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "window", held: "`close`", event: "\"keydown\"", label: "listener", end: "the effect is cleaned up", remedy: "Call `window.removeEventListener(\"keydown\", onKey)` in `onWatcherCleanup()`." },
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a watcher in the setup of a component",
      code: `
import { defineComponent, watch } from "vue";
export default defineComponent({
  setup(props, { emit }) {
    const onFocus = (event) => emit("focused", event);
    watch(() => props.trap, (on) => {
      on ? document.addEventListener("focusin", onFocus) : document.removeEventListener("focusin", onFocus);
    });
    return () => null;
  },
});`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "document", held: "`emit`", event: "\"focusin\"", label: "listener", end: "the effect is cleaned up", remedy: "Call `document.removeEventListener(\"focusin\", onFocus)` in `onWatcherCleanup()`." },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 57,
        },
      ],
    },
    {
      name: "an effect of React that switches without an end",
      code: `
import { useEffect } from "react";
export function Dialog({ open, close }) {
  useEffect(() => {
    const onKey = (event) => event.key === "Escape" && close();
    if (open) document.addEventListener("keydown", onKey);
    else document.removeEventListener("keydown", onKey);
  }, [open, close]);
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "document", held: "`close`", event: "\"keydown\"", label: "listener", end: "the effect is cleaned up", remedy: "Call `document.removeEventListener(\"keydown\", onKey)` in the function that the effect returns." },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a watcher of the options of a component",
      code: `
export default {
  props: ["isOpen"],
  mounted() {},
  watch: {
    isOpen(open) {
      if (open) {
        document.addEventListener("copy", this.onCopy);
      } else {
        document.removeEventListener("copy", this.onCopy);
      }
    },
  },
  methods: {
    onCopy(event) {
      this.$emit("copied", event);
    },
  },
};`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "document", held: "its instance", event: "\"copy\"", label: "listener", end: "its owner ends", remedy: "Call `document.removeEventListener(\"copy\", this.onCopy)` in a method that ends the instance, such as `beforeUnmount()`." },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 55,
        },
      ],
    },
  ],
});
