import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";
import type { CallNode, Node } from "./types.js";
import { unwrap } from "./unwrap.js";

const byName = perFile((file: FileIndex) => {
  const calls = new Map<string, CallNode[]>();
  for (const call of file.calls) {
    const name = calledName(call.callee);
    if (name === null) continue;
    const list = calls.get(name);
    if (list) list.push(call);
    else calls.set(name, [call]);
  }
  return calls;
});

/** The calls and `new` expressions of a file that go by a name, as functions or as members: `name()`, `a.name()`, `new Name()`. */
export function callsNamed(file: FileIndex, name: string): readonly CallNode[] {
  return byName(file).get(name) ?? [];
}

/** The name that a callee goes by: that of a function, or of the last member. */
export function calledName(callee: Node): string | null {
  const node = unwrap(callee);
  return node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
}
