/** What tells the time, so that a condition with it asks whether something is too old. */
export const clocks = {
  /** Calls that return the time. */
  calls: ["Date.now", "now", "performance.now", "getTime", "hrtime", "process.hrtime", "process.uptime", "Date"],
  /** A pattern of names that are about being too old. */
  names: "expir|stale|outdated|tooOld|ttl|maxAge",
  docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/now",
} as const;
