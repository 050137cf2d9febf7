import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { type Self, classSelf, selfAt } from "./self.js";
import { variableOf } from "./variable-of.js";

/** Something put into a field: an expression, or null for what the source does not tell (destructuring, `+=`). */
export type FieldWrite = Node | null;

const writesBySelf = perFile((file: FileIndex) => {
  const bySelf = new Map<string, Map<string, FieldWrite[]>>();
  const add = (self: Self, name: string | null, value: FieldWrite): void => {
    if (name === null) return;
    let fields = bySelf.get(self.id);
    if (!fields) bySelf.set(self.id, (fields = new Map<string, FieldWrite[]>()));
    append(fields, name, value);
  };
  for (const node of file.classes) for (const member of node.body.body) addDeclared(file, node, member, add);
  for (const { left, right, operator } of file.assignments) {
    if (left.type === "Identifier") continue;
    for (const target of fieldTargets(left)) {
      const self = selfNamedBy(file, unwrap(target.object));
      if (self) add(self, propertyName(target), SETTING.has(operator) && target === unwrap(left) ? right : null);
    }
  }
  return bySelf;
});

/** The operators that put in what stands on their right. */
const SETTING: ReadonlySet<string> = new Set(["=", "??=", "||=", "&&="]);

function addDeclared(
  file: FileIndex, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, member: TSESTree.ClassElement,
  add: (self: Self, name: string | null, value: FieldWrite) => void,
): void {
  if (member.type === "PropertyDefinition" || member.type === "AccessorProperty") {
    if (member.value) add(classSelf(file, node, member.static), propertyName(member), member.value);
  } else if (member.type === "MethodDefinition" && member.kind === "constructor") {
    for (const parameter of member.value.params) {
      if (parameter.type !== "TSParameterProperty") continue;
      const name = (parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.left : parameter.parameter);
      add(classSelf(file, node), name.name, name);
    }
  }
}

/** The `x.y` that an assignment writes to, also inside patterns. */
function fieldTargets(left: Node): TSESTree.MemberExpression[] {
  const target = unwrap(left);
  switch (target.type) {
    case "MemberExpression":
      return [target];
    case "ObjectPattern":
      return target.properties.flatMap((property) => fieldTargets(property.type === "Property" ? property.value : property.argument));
    case "ArrayPattern":
      return target.elements.flatMap((element) => (element ? fieldTargets(element) : []));
    case "AssignmentPattern":
      return fieldTargets(target.left);
    default:
      return [];
  }
}

/** The instance behind `this`, or behind a variable that was only ever set to `this`. */
export function selfNamedBy(file: FileIndex, node: Node): Self | null {
  if (node.type === "ThisExpression") return selfAt(file, node);
  if (node.type !== "Identifier" || !file.selfNames.has(node.name)) return null;
  const declarator = variableOf(file, node)?.defs[0]?.node;
  const init = declarator?.type === "VariableDeclarator" && declarator.init ? unwrap(declarator.init) : null;
  return init?.type === "ThisExpression" ? selfAt(file, init) : null;
}

/** Whether an expression is `this`, whatever that is at its place, or another name for it: `that`. */
export function isThis(file: FileIndex, expression: Node): boolean {
  const node = unwrap(expression);
  return node.type === "ThisExpression" || selfNamedBy(file, node) !== null;
}

/** All that the file puts into a field of an instance; empty for a field that only others fill. */
export function fieldWrites(file: FileIndex, self: Self, name: string): readonly FieldWrite[] {
  return fieldsOf(file, self).get(name) ?? [];
}

/** All that the file puts into the fields of an instance, by their names. */
export function fieldsOf(file: FileIndex, self: Self): ReadonlyMap<string, readonly FieldWrite[]> {
  return writesBySelf(file).get(self.id) ?? NONE;
}

const NONE: ReadonlyMap<string, readonly FieldWrite[]> = new Map();
