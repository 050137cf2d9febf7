import { calledName } from "../ast/calls-named.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Self } from "./self.js";

/** What a class extends, as the code writes it: after `extends`, or by one of the forms of ES5. Null where it extends nothing. */
export function baseOf(file: FileIndex, { kind, node, name }: Self): Node | null {
  if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return node.superClass && node.superClass.type !== "Literal" ? unwrap(node.superClass) : null;
  return kind === "prototype" && name !== null ? (prototypeBases(file).get(name) ?? null) : null;
}

/** By the source of the constructor. */
const prototypeBases = perFile((file: FileIndex) => {
  const bases = new Map<string, Node>();
  const text = (node: Node): string => file.sourceCode.getText(unwrap(node));
  for (const { callee, arguments: [sub, base] } of file.calls) {
    if (!sub || !base || base.type === "SpreadElement") continue;
    const name = calledName(callee) ?? "";
    if (INHERITS.has(name)) bases.set(text(sub), unwrap(base));
    // `Object.setPrototypeOf(Panel.prototype, Widget.prototype)`
    const [heir, from] = [ownerOfPrototype(sub), ownerOfPrototype(base)];
    if (name === "setPrototypeOf" && heir && from) bases.set(text(heir), from);
  }
  for (const { left, right } of file.assignments) {
    const heir = ownerOfPrototype(left);
    const from = heir && prototypeMade(unwrap(right));
    if (heir && from) bases.set(text(heir), from);
  }
  return bases;
});

const INHERITS = new Set(["inherits", "__extends", "inheritsLoose"]);

/** `Panel` of `Panel.prototype`. */
function ownerOfPrototype(expression: Node): Node | null {
  const node = unwrap(expression);
  return node.type === "MemberExpression" && propertyName(node) === "prototype" ? unwrap(node.object) : null;
}

/** `Widget` of `Object.create(Widget.prototype)` and `new Widget()`. */
function prototypeMade(made: Node): Node | null {
  if (made.type === "NewExpression") return unwrap(made.callee);
  const [prototype] = made.type === "CallExpression" && calledName(made.callee) === "create" ? made.arguments : [];
  return prototype ? ownerOfPrototype(prototype) : null;
}
