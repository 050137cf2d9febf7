import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { baseOf } from "../scope/base-of.js";
import { type Self, classSelf, prototypeSelves, selfAt } from "../scope/self.js";
import { trace } from "../scope/trace.js";

/** What a base class has under the name of a method. */
export type Inherited =
  /** The method, where the file shows it. */
  | { readonly kind: "shown"; readonly fn: FunctionNode }
  /** A base that the tables know, and that has it. */
  | { readonly kind: "known" }
  /** No such method, or an abstract one. */
  | { readonly kind: "absent" }
  /** A base from elsewhere. */
  | { readonly kind: "unknown" };

/**
 * What an override of a method hides.
 * @param base what the class extends, as `baseOf` finds it; null for a class of its own
 */
export function inheritedMethod(analysis: Analysis, base: Node | null, name: string): Inherited {
  const seen = new Set<Node>();
  for (let from = base; from && !seen.has(from); ) {
    seen.add(from);
    const rows = namesOf(analysis, from).flatMap((text) => analysis.models.bases.filter(({ names }) => new RegExp(names).test(text)));
    const self = selfMade(analysis, from);
    if (!self) {
      if (rows.some(({ teardown }) => teardown.includes(name))) return { kind: "known" };
      // What a mixin adds is anybody's guess.
      return { kind: rows.length > 0 && from.type !== "CallExpression" ? "absent" : "unknown" };
    }
    const fn = self.members.get(name);
    if (fn) return { kind: "shown", fn };
    if (isAbstract(self.node, name)) return { kind: "absent" };
    from = baseOf(analysis, self);
  }
  return { kind: "absent" };
}

/** The last names by which a base goes: `Component` of `React.Component`, `LitElement` of `Themed(LitElement)`. */
function namesOf(analysis: Analysis, base: Node): string[] {
  if (base.type === "CallExpression") return base.arguments.flatMap((argument) => namesOf(analysis, unwrap(argument)));
  if (base.type === "MemberExpression") return [propertyName(base) ?? ""];
  const imported = trace(analysis, base).values.flatMap((value) => (value.kind === "import" && value.path !== "" ? [value.path.replace(/^.*\./, "")] : []));
  return base.type === "Identifier" ? [...new Set([...imported, base.name])] : [];
}

/** The class of the file that an expression names. */
function selfMade(analysis: Analysis, base: Node): Self | null {
  const text = analysis.sourceCode.getText(base);
  const prototype = prototypeSelves(analysis).find(({ name }) => name === text);
  if (prototype) return prototype;
  const [value, ...others] = trace(analysis, base).values;
  if (value?.kind !== "created" || others.length > 0) return null;
  const { node } = value;
  if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return classSelf(analysis, node);
  return node.type === "FunctionDeclaration" ? selfAt(analysis, node.body) : null;
}

function isAbstract(node: Node, name: string): boolean {
  return isClass(node) && node.body.body.some((member) => member.type === "TSAbstractMethodDefinition" && propertyName(member as never) === name);
}

const isClass = (node: Node): node is ClassNode => node.type === "ClassDeclaration" || node.type === "ClassExpression";
