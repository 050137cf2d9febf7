import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a listener on a request, which ends with it",
      code: `
createServer((req, res) => {
  req.on("data", () => res.write("."));
});`,
    },
    {
      name: "a listener on the connection of a request that a function is handed",
      code: `
function watch(req, log) {
  req.socket.on("timeout", () => log(req));
}`,
    },
    {
      name: "a listener on the connection of a request that made it a connection of its own",
      code: `
wss.on("connection", (client, req) => {
  req.socket.on("close", () => client.leave());
});`,
    },
    {
      name: "a listener on the connection of a request, once a connection",
      code: `
app.use((req, res, next) => {
  if (!seen.has(req.socket)) {
    seen.add(req.socket);
    req.socket.on("close", () => log(res));
  }
  next();
});`,
    },
    {
      name: "a listener on the connection of a request, which a mark on the connection keeps from a second",
      code: `
app.use((req, res, next) => {
  if (req.socket[WATCHED]) return next();
  req.socket[WATCHED] = true;
  req.socket.on("close", () => log(res));
  next();
});`,
    },
    {
      name: "a listener on the connection of a request that the end of the response removes",
      code: `
app.use((req, res, next) => {
  const onTimeout = () => log(res);
  req.socket.on("timeout", onTimeout);
  res.on("finish", () => req.socket.off("timeout", onTimeout));
  next();
});`,
    },
  ],
  invalid: [
    {
      name: "a listener on the connection of a request, one each request",
      code: `
createServer((req, res) => {
  req.socket.on("error", () => res.end());
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "req.socket", held: "`res`", event: "\"error\"", label: "listener", remedy: "Keep the handler, and call `req.socket.off(\"error\", handler)` when the listener is no longer needed." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a listener on the connection of a request by a name of its own, where there is one",
      code: `
app.use((request, response, next) => {
  const { connection } = request;
  if (connection) connection.on("timeout", () => response.end());
  next();
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "connection", held: "`response`", event: "\"timeout\"", label: "listener", remedy: "Keep the handler, and call `connection.off(\"timeout\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 65,
        },
      ],
    },
    {
      name: "a listener that keeps the request alone",
      code: `
app.use((ctx, next) => {
  ctx.req.socket.on("close", () => ctx.cancel());
  return next();
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "ctx.req.socket", held: "`ctx`", event: "\"close\"", label: "listener", remedy: "Keep the handler, and call `ctx.req.socket.off(\"close\", handler)` when the listener is no longer needed." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a listener on the connection of a request that a client tells of",
      code: `
function get(client, state) {
  client.on("request", (request) => {
    request.socket.on("connect", () => state.begin());
  });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "request.socket", held: "`state`", event: "\"connect\"", label: "listener", remedy: "Keep the handler, and call `request.socket.off(\"connect\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
  ],
});
