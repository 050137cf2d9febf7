import type { ESLint, Linter } from "eslint";
import { createEslint } from "./create-eslint.js";

const COMMONJS: Linter.Config = { files: ["**/*.{js,jsx}"], languageOptions: { sourceType: "commonjs" } };

/**
 * Lints the `.js` files that did not parse as modules once more, as CommonJS scripts; a file that parses as neither
 * keeps its first result. The syntax decides, not the `package.json`: bundlers take modules from packages without a `type`.
 * @param results what linting as modules gave
 * @param root the folder that holds everything to be linted
 * @param config the configuration that gave the results
 * @returns a result for each of the given ones, in their order
 */
export async function lintAsCommonJs(
  results: ESLint.LintResult[],
  root: string,
  config: Linter.Config[],
): Promise<ESLint.LintResult[]> {
  const failed = results.filter((result) => result.fatalErrorCount > 0 && /\.jsx?$/.test(result.filePath));
  if (failed.length === 0) return results;
  const eslint = createEslint(root, [...config, COMMONJS]);
  const retried = await eslint.lintFiles(failed.map((result) => result.filePath));
  const parsed = new Map(retried.filter((result) => result.fatalErrorCount === 0).map((result) => [result.filePath, result]));
  return results.map((result) => parsed.get(result.filePath) ?? result);
}
