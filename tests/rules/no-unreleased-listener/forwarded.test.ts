import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a listener without captures of a component that takes off no other, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Canvas extends React.Component {
  componentDidMount() {
    window.addEventListener("dragover", (event) => event.preventDefault());
  }
}`,
    },
    {
      name: "a function that only hands its handler on",
      code: `
export function listen(onChange) {
  window.addEventListener("online", onChange);
}`,
    },
    {
      name: "an effect that takes off the handler that its component was passed",
      code: `
export function Network({ onChange }) {
  useEffect(() => {
    window.addEventListener("online", onChange);
    return () => window.removeEventListener("online", onChange);
  }, []);
  return null;
}`,
    },
    {
      name: "alternatives that settle a promise, on what the function that makes it was passed",
      code: `
export function opened(stream) {
  return new Promise((resolve, reject) => {
    stream.once("open", resolve);
    stream.once("error", reject);
  });
}`,
    },
    {
      name: "alternatives that settle the only promise of a function",
      code: `
export function send(rows, command) {
  const run = () => new Promise((resolve, reject) => {
    command.once("end", resolve);
    command.once("error", reject);
  });
  return run();
}`,
    },
    {
      name: "the only one that settles a promise, which ends as it does",
      code: `
export async function send(rows, out) {
  const drained = () => new Promise((resolve) => out.once("drain", resolve));
  for (const row of rows) if (!out.write(row)) await drained();
}`,
    },
    {
      name: "alternatives that each take the other off",
      code: `
export async function send(rows, out) {
  const drained = () => new Promise((resolve, reject) => {
    const done = () => { out.off("error", failed); resolve(); };
    const failed = (error) => { out.off("drain", done); reject(error); };
    out.once("drain", done);
    out.once("error", failed);
  });
  for (const row of rows) if (!out.write(row)) await drained();
}`,
    },
  ],
  invalid: [
    {
      name: "a listener without captures that each mount of a component adds, which takes off another",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Canvas extends React.Component {
  componentDidMount() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("dragover", (event) => event.preventDefault());
  }
  componentWillUnmount() {
    window.removeEventListener("resize", this.onResize);
  }
  onResize = () => this.setState({});
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "one more handler an instance", event: '"dragover"', label: "listener", remedy: 'Keep the handler, and call `window.removeEventListener("dragover", handler)` in `componentWillUnmount()`.' },
          line: 5,
          column: 5,
        },
      ],
    },
    {
      name: "an effect whose cleanup adds again the handler that its component was passed",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Network({ onChange }) {
  useEffect(() => {
    window.addEventListener("online", onChange);
    return () => window.addEventListener("online", onChange);
  }, []);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "what its handler captures", event: '"online"', label: "listener", remedy: 'Call `window.removeEventListener("online", onChange)` in the function that the effect returns.' },
          line: 4,
          column: 5,
        },
      ],
    },
    {
      name: "alternatives that settle one promise after the other, on what stays between them",
      code: `
export async function send(rows, out) {
  const drained = () => new Promise((resolve, reject) => {
    out.once("drain", resolve);
    out.once("error", reject);
  });
  for (const row of rows) if (!out.write(row)) await drained();
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: { holder: "out", held: "what its handler captures", event: '"drain"', remedy: 'Call `out.off("drain", resolve)` when the listener is no longer needed.' },
          line: 4,
          column: 5,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "out", held: "what its handler captures", event: '"error"', remedy: 'Call `out.off("error", reject)` when the listener is no longer needed.' },
          line: 5,
          column: 5,
        },
      ],
    },
  ],
});
