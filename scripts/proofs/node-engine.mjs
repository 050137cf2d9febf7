/** Engines that are Node: one process a program. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { tools } from "../tools.mjs";
import { programOf } from "./program.mjs";

const CHILD = resolve(import.meta.dirname, "child.mjs");
/** In milliseconds: a program that takes so long is stuck. It decides no verdict. */
const STUCK = 120_000;

/** The Node that runs this. */
export const currentNode = () => nodeEngine(process.execPath, process.version);

/**
 * The Node versions that the project supports, from scripts/tools/engines.
 * @returns {Promise<object[]>} engines; one that does not exist for this platform has no `run`
 */
export const supportedNodes = () => Promise.all(["20", "22", "24"].map(pinnedNode));

async function pinnedNode(major) {
  const { folder } = tools("engines");
  const file = join(folder, "node_modules", `node-${major}-${process.platform}-${process.arch}`, "bin", "node");
  try {
    const { stdout } = await promisify(execFile)(file, ["--version"]);
    return nodeEngine(file, stdout.trim());
  } catch {
    return { name: `Node ${major}`, version: `not available for ${process.platform}-${process.arch}`, takes: isForNode };
  }
}

const isForNode = ({ proof }) => !proof.page;

function nodeEngine(file, version) {
  return { name: `Node ${version.slice(1).split(".")[0]}`, version: version.slice(1), takes: isForNode, run: (program) => run(file, program), close: () => undefined };
}

async function run(node, { file, title, code, language, proof }) {
  const folder = mkdtempSync(join(tmpdir(), "leaks-proof-"));
  try {
    const program = join(folder, "program.mjs");
    writeFileSync(program, programOf(code, language));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, source] of Object.entries(proof.modules)) {
      if (name.startsWith("./")) writeFileSync(join(folder, name), source);
      else writeModule(join(folder, "node_modules", name), source);
    }
    const { stdout } = await promisify(execFile)(node, ["--expose-gc", CHILD, file, title, program], { timeout: STUCK });
    return JSON.parse(stdout.split("\n").at(-1));
  } catch (error) {
    throw new Error(error.stderr?.match(/^\w*Error.*$/m)?.[0] ?? error.stderr ?? error.message, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeModule(folder, source) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(folder, "index.js"), source);
}
