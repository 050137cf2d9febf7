import type { Linter } from "eslint";

/**
 * Makes a processor that leaves the text of a file alone, tells of every file, and drops all messages
 * but leaks and parse errors: comments in the code that configure other plugins are none of our business.
 * @param onFile called with the path of each file before it is linted
 */
export function createProcessor(onFile: (path: string) => void): Linter.Processor {
  return {
    meta: { name: "leaks/command" },
    preprocess(text, path) {
      onFile(path);
      return [text];
    },
    postprocess: (messages) => messages.flat().filter(isLeakOrParseError),
  };
}

/** `fatal` alone does not tell a parse error: ESLint 10 also sets it on `eslint-env` comments. */
function isLeakOrParseError({ ruleId, message }: Linter.LintMessage): boolean {
  return ruleId === null ? message.startsWith("Parsing error:") : ruleId.startsWith("leaks/");
}
