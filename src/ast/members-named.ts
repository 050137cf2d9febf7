import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "./append.js";
import { type FileIndex, perFile } from "./file-index.js";
import { propertyName } from "./property-name.js";

const byName = perFile((file: FileIndex) => {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of file.members) {
    const name = propertyName(node);
    if (name !== null) append(members, name, node);
  }
  return members;
});

/** The member expressions of a file that end in a name: `a.name`, `this["name"]`. */
export function membersNamed(file: FileIndex, name: string): readonly TSESTree.MemberExpression[] {
  return byName(file).get(name) ?? [];
}
