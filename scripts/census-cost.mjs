/** Measures what a census costs at 100 k and 1 M objects, a process each. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const SIZES = [100_000, 1_000_000];
const CENSUS = new URL("../dist/bundle/census.js", import.meta.url);

/** One process: half of the objects are instances of twenty classes, the others arrays, functions and literals. */
const PROGRAM = `
  const { takeCensus, track } = await import(${JSON.stringify(CENSUS.href)});
  const size = Number(process.argv[1]);
  const classes = Array.from({ length: 20 }, (_, at) => ({ ["Class" + at]: class { constructor() { this.value = at; } } })["Class" + at]);
  const makers = [(at) => new classes[at % 20](), () => [], (at) => new classes[at % 20](), (at) => (at % 12 < 6 ? () => at : { at })];
  globalThis.alive = Array.from({ length: size }, (_, at) => makers[at % 4](at));
  const rss = process.memoryUsage().rss;
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    takeCensus();
    return performance.now() - start;
  });
  const peak = process.resourceUsage().maxRSS * 1024;
  const start = performance.now();
  for (let at = 0; at < 100_000; at++) track({ at });
  const tracking = (performance.now() - start) / 100_000;
  console.log(JSON.stringify({ first: times[0], fastest: Math.min(...times), memory: Math.max(0, peak - rss), tracking }));
`;

if (!existsSync(CENSUS)) throw new Error('Run "npm run build" first.');

console.log(`Node ${process.versions.node}`);
console.log("objects    first census  fastest of 7  more memory at most  track(object)");
for (const size of SIZES) {
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, String(size)], { encoding: "utf8" });
  const { first, fastest, memory, tracking } = JSON.parse(output);
  const cells = [
    size.toLocaleString("en-US").padEnd(9),
    `${first.toFixed(0)} ms`.padStart(12),
    `${fastest.toFixed(0)} ms`.padStart(12),
    `${(memory / 1e6).toFixed(0)} MB`.padStart(19),
    `${(tracking * 1000).toFixed(1)} µs`.padStart(13),
  ];
  console.log(cells.join("  "));
}
