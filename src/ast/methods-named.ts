import type { TSESTree } from "@typescript-eslint/utils";
import { callsNamed } from "./calls-named.js";
import type { FileIndex } from "./file-index.js";
import { unwrap } from "./unwrap.js";

/** The calls of methods that go by a name, in source order, whatever they are called on. */
export function methodsNamed(file: FileIndex, name: string): TSESTree.CallExpression[] {
  return callsNamed(file, name).filter((call): call is TSESTree.CallExpression => call.type === "CallExpression" && unwrap(call.callee).type === "MemberExpression");
}
