import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";
import type { CallNode, Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/**
 * The calls and `new` expressions of a file by the name they go by, as functions or as members: `name()`, `a.name()`,
 * `new Name()`; under null those whose name the source alone does not tell.
 */
export const callsByName = perFile((file: FileIndex): ReadonlyMap<string | null, readonly CallNode[]> => {
  const calls = new Map<string | null, CallNode[]>();
  for (const call of file.calls) {
    const name = calledName(call.callee);
    const list = calls.get(name);
    if (list) list.push(call);
    else calls.set(name, [call]);
  }
  return calls;
});

/** The calls and `new` expressions of a file that go by a name, in source order. */
export function callsNamed(file: FileIndex, name: string): readonly CallNode[] {
  return callsByName(file).get(name) ?? [];
}

/** The calls of a file that go by one of many names, with the name. It looks at what the file calls, which is less. */
export function callsIn(file: FileIndex, names: { has(name: string): boolean }): (readonly [name: string, calls: readonly CallNode[]])[] {
  const found: (readonly [string, readonly CallNode[]])[] = [];
  for (const [name, calls] of callsByName(file)) if (name !== null && names.has(name)) found.push([name, calls]);
  return found;
}

/** The name that a callee goes by: that of a function, or of the last member. */
export function calledName(callee: Node): string | null {
  const node = unwrap(callee);
  return node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
}
