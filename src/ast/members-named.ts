import type { TSESTree } from "@typescript-eslint/utils";
import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";

const byName = perFile((file: FileIndex) => {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of file.members) {
    const name = propertyName(node);
    if (name === null) continue;
    const list = members.get(name);
    if (list) list.push(node);
    else members.set(name, [node]);
  }
  return members;
});

/** The member expressions of a file that end in a name: `a.name`, `this["name"]`. */
export function membersNamed(file: FileIndex, name: string): readonly TSESTree.MemberExpression[] {
  return byName(file).get(name) ?? [];
}
