import { contentOf } from "./content-of.mjs";
import { linting } from "./linting.mjs";
import { progress } from "./progress.mjs";
import { score } from "./score.mjs";

/**
 * Lints pairs and clean packages with several subjects.
 * @param {{ name: string, config: import("eslint").Linter.Config }[]} subjects
 * @param {import("./pairs.mjs").Pair[]} pairs
 * @param {{ package: string, files: () => { name: string, code: string }[] }[]} cleanPackages
 * @returns {{ failures: { place: string, subject?: string, message: string }[], results: Result[] }}
 *   one result a subject, in their order; failures: files that do not parse, and rules that threw
 * @typedef {{ name: string, scores: ReturnType<typeof score>[], clean: { reports: CleanReport[], lines: number } }} Result
 * @typedef {{ package: string, file: string, line: number, ruleId: string, message: string, content: string }} CleanReport
 */
export function measure(subjects, pairs, cleanPackages) {
  const lint = linting(subjects);
  const failures = [];
  const results = subjects.map(({ name }) => ({ name, scores: [], clean: { reports: [], lines: 0 } }));
  const lintAt = (place, file) => {
    const { messages, failures: found } = lint(file);
    failures.push(...found.map((failure) => ({ place, ...failure })));
    return messages;
  };

  const pairDone = progress("pairs", pairs.length);
  for (const pair of pairs) {
    const before = lintAt(`${pair.id} (leaky)`, pair.leaky);
    const after = lintAt(`${pair.id} (fixed)`, pair.fixed);
    for (const { name, scores } of results) scores.push(score(pair, before[name], after[name]));
    pairDone();
  }

  const packageDone = progress("clean packages", cleanPackages.length);
  for (const { package: id, files } of cleanPackages) {
    for (const file of files()) {
      const messages = lintAt(`${id} ${file.name}`, file);
      const lines = file.code.split("\n");
      for (const { name, clean } of results) {
        clean.lines += lines.length;
        for (const { line, ruleId, message } of messages[name]) clean.reports.push({ package: id, file: file.name, line, ruleId, message, content: contentOf(lines, line) });
      }
    }
    packageDone();
  }
  return { failures, results };
}
