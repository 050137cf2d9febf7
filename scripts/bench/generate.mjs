const EVENTS = ["resize", "scroll", "keydown", "message", "visibilitychange"];

/**
 * A file as long as a bundle: classes with listeners, timers, emitters and maps, and much plain code between them.
 * The same length gives the same file.
 * @param {number} lines the file ends with the part that reaches them
 * @returns {string} an ES module
 */
export function generate(lines) {
  const code = HEAD.trim().split("\n");
  for (let number = 0; code.length < lines; number++) code.push(...shape(number), ...plain(number));
  return code.join("\n");
}

/** One of the shapes in turn, with one of the choices that real code makes. */
function shape(number) {
  const shapes = Object.values(SHAPES);
  const choice = { event: EVENTS[number % EVENTS.length], released: number % 2 === 0, bound: number % 3 === 0 };
  return shapes[number % shapes.length](choice, number).trim().split("\n");
}

const HEAD = `
import { EventEmitter } from "node:events";

const registry = new Map();
const bus = new EventEmitter();

function listen(target, event, handler) {
  target.addEventListener(event, handler);
  return () => target.removeEventListener(event, handler);
}

function invariant(condition, message) {
  if (!condition) throw new TypeError(message);
}
`;

const SHAPES = {
  widget: ({ event, released, bound }, number) => `
class Widget${number} {
  constructor(root, options = {}) {
    this.root = root;
    this.options = options;
    this.onEvent = ${bound ? "this.onEvent.bind(this)" : "(event) => this.handle(event)"};
    window.addEventListener("${event}", this.onEvent);
    root.addEventListener("click", () => this.toggle());
  }
  ${bound ? "onEvent" : "handle"}(event) {
    if (event.target === this.root) this.last = event;
  }
  toggle() {
    this.root.classList.toggle("open");
  }
  destroy() {
    ${released ? `window.removeEventListener("${event}", this.onEvent);` : "this.root.remove();"}
    this.root = null;
  }
}`,
  connection: ({ released, bound }, number) => `
class Connection${number} extends EventEmitter {
  constructor(socket) {
    super();
    this.socket = socket;
    this.onData = (chunk) => this.emit("data", chunk);
    socket.on("data", ${bound ? "this.onData" : "(chunk) => this.emit(\"data\", chunk)"});
    socket.once("error", (error) => this.fail(error));
    bus.on("shutdown", () => this.close());
  }
  fail(error) {
    this.emit("error", new Error(\`Connection${number}: \${error.message}\`, { cause: error }));
  }
  close() {
    ${released ? "this.socket.off(\"data\", this.onData);" : "this.socket.end();"}
    this.removeAllListeners();
  }
}`,
  poller: ({ released }, number) => `
export function startPolling${number}(url, onResult) {
  let stopped = false;
  const timer = setInterval(async () => {
    const response = await fetch(url);
    if (!stopped && response.ok) onResult(await response.json());
  }, 1000);
  return () => {
    stopped = true;
    ${released ? "clearInterval(timer);" : "onResult(null);"}
  };
}`,
  cache: ({ released }, number) => `
const cache${number} = new Map();
export function lookup${number}(key, load) {
  invariant(key !== undefined, "A key is needed");
  let entry = cache${number}.get(key);
  if (!entry) {
    entry = { value: load(key), hits: 0 };
    cache${number}.set(key, entry);
    registry.set(key, entry);
  }
  ${released ? `if (cache${number}.size > 1000) cache${number}.delete(cache${number}.keys().next().value);` : "entry.hits += 1;"}
  return entry.value;
}`,
  requests: ({ released }, number) => `
export async function request${number}(url, { signal } = {}) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener("abort", abort);
  try {
    return await fetch(url, { signal: controller.signal });
  } catch (error) {
    throw new Error("Request ${number} failed", { cause: error });
  } finally {
    ${released ? "signal?.removeEventListener(\"abort\", abort);" : "controller.abort();"}
  }
}`,
  view: ({ event, released }, number) => `
class View${number} {
  connectedCallback() {
    this.stop = listen(document, "${event}", (detail) => this.render(detail));
    this.observer = new ResizeObserver(() => this.render());
    this.observer.observe(this);
  }
  render(detail) {
    this.textContent = String(detail);
  }
  disconnectedCallback() {
    ${released ? "this.stop();" : ""}
    this.observer.disconnect();
  }
}`,
  pure: (_, number) => `
export function compute${number}(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 0 ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle];
}`,
};

/** Code that has nothing to release, which most code is: one to eight functions that call each other. */
function plain(number) {
  return Array.from({ length: 1 + (number % 8) }, (_, index) => [
    `function step${number}_${index}(state, action) {`,
    "  const next = Object.assign({}, state, action.payload);",
    "  for (const key of Object.keys(next)) {",
    "    if (next[key] === undefined) delete next[key];",
    "  }",
    `  return ${index > 0 ? `step${number}_${index - 1}(next, action)` : "next"};`,
    "}",
  ]).flat();
}
