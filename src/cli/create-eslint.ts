import { ESLint, type Linter } from "eslint";

/**
 * Makes an ESLint that reads no configuration of the user's.
 * @param root the folder that holds everything to be linted
 * @param config the whole configuration, on top of ESLint's own defaults
 */
export function createEslint(root: string, config: Linter.Config[]): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, warnIgnored: false, baseConfig: config });
}
