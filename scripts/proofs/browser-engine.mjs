/** The engine that is Chromium: one page a program, in a context of its own. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { tools } from "../tools.mjs";
import { programOf } from "./program.mjs";

const PLACES = process.env.CHROMIUM ? [process.env.CHROMIUM] : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc"];
/** Never asked for: every request to it is answered here. */
const ORIGIN = "https://proofs.invalid";
const MEASURE = resolve(import.meta.dirname, "measure.mjs");
const PROOFS_IN = resolve(import.meta.dirname, "proofs-in.mjs");

const takes = ({ proof }) => proof.page;

/**
 * The Chromium of the system, or the one that the environment variable CHROMIUM names.
 * @returns {Promise<object>} an engine, without `run` where none is installed
 */
export async function systemBrowser() {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (!executablePath) return { name: "Chromium", version: "not installed", takes };
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  return { name: "Chromium", version: browser.version().split(".")[0], takes, run: (program) => run(browser, program), close: () => browser.close() };
}

async function run(browser, program) {
  const context = await browser.newContext();
  try {
    await context.route("**/*", (route) => answer(route, program));
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(measureInPage, [program.title, "/measure.mjs", "/proofs-in.mjs", `/proofs/${basename(program.file)}`, "/program.mjs"]).catch((error) => {
      throw new Error([error.message.split("\n")[0], ...errors].join("; "), { cause: error });
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function measureInPage([title, ...paths]) {
  const program = paths.pop();
  const [{ measure }, { proofsIn }, proofs] = await Promise.all(paths.map((path) => import(path)));
  return measure(proofsIn(proofs)[title], () => import(program));
}

/** Serves the page, the program, its proof and their modules. */
function answer(route, program) {
  const path = new URL(route.request().url()).pathname;
  const script = (body) => route.fulfill({ contentType: "text/javascript", body });
  if (path === "/") return route.fulfill({ contentType: "text/html", body: htmlOf(program.proof) });
  if (path === "/measure.mjs") return script(readFileSync(MEASURE));
  if (path === "/proofs-in.mjs") return script(readFileSync(PROOFS_IN));
  if (path === "/program.mjs") return script(programOf(program.code, program.language));
  if (path.startsWith("/modules/")) return script(program.proof.modules[decodeURIComponent(path.slice("/modules/".length))]);
  if (path.startsWith("/frameworks/")) return script(readFileSync(join(tools("frameworks").folder, "node_modules", path.slice("/frameworks/".length))));
  if (path.startsWith("/proofs/")) return script(readFileSync(join(dirname(program.file), path.slice("/proofs/".length))));
  return route.fulfill({ status: 404, body: "" });
}

function htmlOf({ modules, scripts }) {
  const imports = Object.fromEntries(Object.keys(modules).map((name) => [name, `/modules/${encodeURIComponent(name)}`]));
  return `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
${scripts.map((name) => `<script src="/frameworks/${name}"></script>`).join("\n")}
<body></body>`;
}
