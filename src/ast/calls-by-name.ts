import type { TSESTree } from "@typescript-eslint/utils";
import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";
import { unwrap } from "./unwrap.js";

const named = perFile((file: FileIndex) => {
  const byName = new Map<string, TSESTree.CallExpression[]>();
  for (const call of file.calls) {
    if (call.type !== "CallExpression") continue;
    const callee = unwrap(call.callee);
    const name = callee.type === "MemberExpression" ? propertyName(callee) : null;
    if (name === null) continue;
    const calls = byName.get(name);
    if (calls) calls.push(call);
    else byName.set(name, [call]);
  }
  return byName;
});

/** The calls of methods of a name, in source order, whatever they are called on. */
export function callsByName(file: FileIndex, name: string): readonly TSESTree.CallExpression[] {
  return named(file).get(name) ?? [];
}
