/** The names of the first two parameters of functions that servers call once a request, and where these have the connection, which goes on to the next request. */
export const requests = {
  parameters: [
    ["req", "res"],
    ["request", "response"],
    ["request", "reply"],
    ["ctx", "next"],
  ],
  connections: ["socket", "connection"],
  docs: "https://expressjs.com/en/guide/routing.html#route-handlers",
} as const;
