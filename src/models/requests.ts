/** The names of the first two parameters of functions that servers call once a request. */
export const requests = {
  parameters: [
    ["req", "res"],
    ["request", "response"],
    ["request", "reply"],
    ["ctx", "next"],
  ],
  docs: "https://expressjs.com/en/guide/routing.html#route-handlers",
} as const;
