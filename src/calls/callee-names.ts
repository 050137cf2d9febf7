import type { TSESTree } from "@typescript-eslint/utils";
import { type FileIndex, perKey } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";

/**
 * The names a callee may have, most telling first: `useEffect` for `useEffect()`, `React.useEffect()` and an import
 * under another name; the dotted path of a global (`console.log`); all alternatives of a computed method.
 */
export const calleeNames = perKey((file: FileIndex, call: CallNode): readonly string[] => {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") return [...new Set([...paths(file, callee).flatMap(withLast), callee.name])];
  if (callee.type !== "MemberExpression") return [];
  const names = methodNames(file, callee);
  const root = unwrap(callee.object);
  return root.type === "Identifier" ? [...names, ...names.map((name) => `${root.name}.${name}`)] : names;
});

/** The names of the method a member expression calls; several where it is computed from alternatives. */
export function methodNames(file: FileIndex, callee: TSESTree.MemberExpression): readonly string[] {
  const name = propertyName(callee);
  if (name !== null) return [name];
  return callee.computed ? (staticStrings(file, callee.property) ?? []) : [];
}

function paths(file: FileIndex, node: Node): string[] {
  return trace(file, node).values.flatMap((value) => (value.kind === "import" || value.kind === "global" ? [value.path] : []));
}

function withLast(path: string): string[] {
  return path === "" ? [] : [path, path.slice(path.lastIndexOf(".") + 1)];
}
