import { append } from "./append.js";
import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";
import type { CallNode, Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/**
 * The calls and `new` expressions of a file by the name they go by, as functions or as members: `name()`, `a.name()`,
 * `new Name()`; what is imported under another name by the one that its module gives it; under null those whose name the
 * source alone does not tell.
 */
export const callsByName = perFile((file: FileIndex): ReadonlyMap<string | null, readonly CallNode[]> => {
  const calls = new Map<string | null, CallNode[]>();
  const renamed = renamedImports(file);
  for (const call of file.calls) append(calls, renamed.size === 0 ? calledName(call.callee) : calledAs(file, call.callee), call);
  return calls;
});

/** The calls and `new` expressions of a file that go by a name, in source order. */
export function callsNamed(file: FileIndex, name: string): readonly CallNode[] {
  return callsByName(file).get(name) ?? [];
}

/** The calls of a file that go by one of many names, with the name. It goes through the names of the table or of the file, whichever are fewer. */
export function callsIn(file: FileIndex, names: ReadonlySet<string> | ReadonlyMap<string, unknown>): (readonly [name: string, calls: readonly CallNode[]])[] {
  const found: (readonly [string, readonly CallNode[]])[] = [];
  const byName = callsByName(file);
  if (names.size < byName.size)
    for (const name of names.keys()) {
      const calls = byName.get(name);
      if (calls) found.push([name, calls]);
    }
  else
    byName.forEach((calls, name) => {
      if (name !== null && names.has(name)) found.push([name, calls]);
    });
  return found;
}

/** The calls of a file that a table is about, by its names, with what the table says of them. */
export function callsByRow<Row>(file: FileIndex, rows: ReadonlyMap<string, Row>): (readonly [call: CallNode, row: Row])[] {
  return callsIn(file, rows).flatMap(([name, calls]) => calls.map((call) => [call, rows.get(name) as Row] as const));
}

/** The name that a callee goes by, that of its module where the file imports it under another. */
export function calledAs(file: FileIndex, callee: Node): string | null {
  const name = calledName(callee);
  const renamed = name === null ? undefined : renamedImports(file).get(name);
  return renamed !== undefined && unwrap(callee).type === "Identifier" ? renamed : name;
}

/** The name that its module gives to what the file knows by a name. */
export function importedName(file: FileIndex, name: string): string {
  return renamedImports(file).get(name) ?? name;
}

/** `setInterval` for `every` of `import { setInterval as every }` and of `const { setInterval: every } = require("timers")`. */
const renamedImports = perFile((file: FileIndex): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const add = (local: Node, imported: string | null): void => {
    if (local.type === "Identifier" && imported !== null && imported !== local.name) names.set(local.name, imported);
  };
  for (const node of file.imports)
    if (node.type === "ImportDeclaration")
      for (const specifier of node.specifiers) if (specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier") add(specifier.local, specifier.imported.name);
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations)
      if (id.type === "ObjectPattern" && isRequire(init)) for (const property of id.properties) if (property.type === "Property") add(property.value, propertyName(property));
  }
  return names;
});

function isRequire(init: Node | null): boolean {
  const call = init && unwrap(init);
  return call?.type === "CallExpression" && calledName(call.callee) === "require";
}

/** The name that a callee goes by: that of a function, or of the last member. */
export function calledName(callee: Node): string | null {
  const node = callee.type === "Identifier" || callee.type === "MemberExpression" ? callee : unwrap(callee);
  return node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
}
