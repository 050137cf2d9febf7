/** What is known of errors: where they come from, what reads their stack, and which keep data of their own. */
export const errors = {
  /** Types, as annotations and `new` name them. */
  types: "(?:Error|Exception)$",
  /** Calls whose callback receives an error: the method, and the positions of callback and parameter; with `afterFunction`, those where a function or nothing comes first. */
  callbacks: [
    { call: "catch", callback: 0, parameter: 0, afterFunction: false },
    { call: "then", callback: 1, parameter: 0, afterFunction: false },
    { call: "subscribe", callback: 1, parameter: 0, afterFunction: true },
  ],
  /** Events that carry an error, by the property of the event that does; the empty name is the event itself. */
  events: [
    { event: "error", members: ["", "error"] },
    { event: "unhandledRejection", members: [""] },
    { event: "uncaughtException", members: [""] },
    { event: "unhandledrejection", members: ["reason"] },
    { event: "rejectionhandled", members: ["reason"] },
  ],
  /** Properties of the global object that are called with an error. */
  slots: [
    { property: "onerror", parameter: 4 },
    { property: "onunhandledrejection", parameter: 0 },
  ],
  /** Names of the first parameter of a callback by the habit of Node. */
  firstParameters: ["err", "error", "er"],
  /** Calls that read the stack of what they are passed, and so let go of what it captured. */
  stackReaders: ["console.error", "console.log", "console.warn", "console.info", "console.debug", "console.trace", "inspect", "util.inspect"],
  /** Calls that throw errors whose message is a part of the text they were passed, and keeps the whole of it in some engines. */
  quotingThrowers: ["JSON.parse", "json"],
  /** Calls that throw errors which carry their whole input or response: reading the stack does not free that. */
  heavyThrowers: ["RegExp", "Function", "axios", "axios.get", "axios.post", "axios.put", "axios.delete", "axios.request", "got", "execSync", "execFileSync", "spawnSync"],
  /** Calls whose promise rejects when they fail. */
  rejects: ["fetch", "axios", "axios.get", "axios.post", "axios.put", "axios.delete", "axios.request", "got"],
  docs: "https://nodejs.org/api/errors.html",
} as const;
