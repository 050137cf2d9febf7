import { once } from "node:events";
import { Agent, get } from "node:http";
import { createInterface } from "node:readline";
import { ESLint } from "eslint";
import { afterEach, beforeEach, expect, it } from "vitest";
import plugin from "../../../src/index.js";
import { Programs, type Report } from "./program.js";

/** A server that knows its visitors. It forgets to forget them. */
const LEAKY = `import { createServer } from "node:http";

class Visitor {
  constructor(socket) {
    this.socket = socket;
    this.requests = 0;
  }
}

const visitors = new Map();

const server = createServer((request, response) => {
  server.getConnections((error, connections) => {
    response.end(JSON.stringify({ connections }));
  });
});

let lastId = 0;
server.on("connection", (socket) => {
  const id = ++lastId;
  visitors.set(id, new Visitor(socket));
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  console.log(server.address().port);
});
`;

const FIXED = LEAKY.replace(
  "  visitors.set(id, new Visitor(socket));\n",
  '$&  socket.on("close", () => {\n    visitors.delete(id);\n  });\n',
);

let programs: Programs;

beforeEach(() => {
  programs = new Programs();
});

afterEach(() => {
  programs.remove();
});

async function lint(code: string) {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: plugin.configs.recommended });
  const [result] = await eslint.lintText(code, { filePath: "server.mjs" });
  return result?.messages.map(({ line, ruleId }) => ({ ruleId, text: code.split("\n")[line - 1]?.trim() }));
}

/** Asks the server how many connections it has. */
async function askConnections(port: number, agent: Agent | false): Promise<number> {
  const [response] = (await once(get({ port, host: "127.0.0.1", agent }), "response")) as [AsyncIterable<Buffer>];
  let body = "";
  for await (const chunk of response) body += String(chunk);
  return (JSON.parse(body) as { connections: number }).connections;
}

/** Takes a census of the running server after each of three rounds of 20 visits, beside one visitor who stays all the time. */
async function observe(code: string): Promise<Report[]> {
  const env = { LEAKS_CENSUS_FILE: programs.path("census.json"), LEAKS_CENSUS_LIMIT: "1000" };
  const child = programs.start(code, { flags: ["--import", "eslint-plugin-leaks/census"], env }, ["ignore", "pipe", "ignore"]);
  if (child.stdout === null) throw new Error("The server has no output.");
  const [port] = (await once(createInterface(child.stdout), "line")) as [string];
  const staying = new Agent({ keepAlive: true, maxSockets: 1 });
  const reports: Report[] = [];
  for (let round = 0; round < 3; round++) {
    for (let visit = 0; visit < 20; visit++) await askConnections(Number(port), false);
    while ((await askConnections(Number(port), staying)) > 1);
    child.kill("SIGUSR2");
    reports.push(await programs.take("census.json"));
  }
  staying.destroy();
  return reports;
}

const countOf = (name: string) => (report: Report) => report.classes.find((row) => row.name === name);

it("lets the rule find the suspect line, and the census confirm it in the running server", async () => {
  expect(await lint(LEAKY)).toEqual([{ ruleId: "leaks/no-unbounded-collection", text: "visitors.set(id, new Visitor(socket));" }]);
  const reports = await observe(LEAKY);
  expect(reports.map(countOf("Visitor"))).toEqual([
    { name: "Visitor", count: 21, growth: null },
    { name: "Visitor", count: 41, growth: 20 },
    { name: "Visitor", count: 61, growth: 20 },
  ]);
  expect(reports.map(countOf("Socket")).map((row) => row?.growth)).toEqual([null, 20, 20]);
});

it("lets both be silent once it is fixed", async () => {
  expect(await lint(FIXED)).toEqual([]);
  const reports = await observe(FIXED);
  expect(reports.map(countOf("Visitor"))).toEqual([
    { name: "Visitor", count: 1, growth: null },
    { name: "Visitor", count: 1, growth: 0 },
    { name: "Visitor", count: 1, growth: 0 },
  ]);
  expect(reports.map(countOf("Socket")).map((row) => row?.growth)).toEqual([null, 0, 0]);
});
