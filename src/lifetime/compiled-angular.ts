import type { TSESTree } from "@typescript-eslint/utils";
import { callsNamed } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { perFile } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { selfAt } from "../scope/self.js";
import type { Value } from "../scope/trace.js";

/** Whether a parameter is of a service that a component or directive of the file provides, by what the compiler of Angular has written of their decorators. */
export function isProvidedByCompiled(analysis: Analysis, value: Value): boolean {
  if (value.kind !== "parameter" || value.path.length > 0 || provided(analysis).size === 0) return false;
  const made = selfAt(analysis, value.function.body)?.node;
  const factory = made && callsNamed(analysis, "ɵɵngDeclareFactory").find((call) => contains(made, call));
  const dependencies = factory && listOf(factory.arguments[0], "deps");
  const token = valueOf(dependencies?.[value.function.params.indexOf(value.node as TSESTree.Parameter)] ?? undefined, "token");
  return token?.type === "Identifier" && provided(analysis).has(token.name);
}

const provided = perFile((analysis: Analysis): ReadonlySet<string> => {
  const calls = ["ɵɵngDeclareComponent", "ɵɵngDeclareDirective"].flatMap((name) => callsNamed(analysis, name));
  const lists = calls.flatMap(({ arguments: [options] }) => ["providers", "viewProviders"].flatMap((name) => listOf(options, name) ?? []));
  return new Set(lists.flatMap((element) => {
    const provider = element && unwrap(element);
    return provider?.type === "Identifier" ? [provider.name] : [];
  }));
});

/** What an object literal has by a name. */
function valueOf(object: Node | null | undefined, name: string): Node | null {
  const literal = object && unwrap(object);
  if (literal?.type !== "ObjectExpression") return null;
  const property = literal.properties.find((each) => each.type === "Property" && propertyName(each) === name);
  return property?.type === "Property" ? unwrap(property.value) : null;
}

function listOf(object: Node | undefined, name: string): readonly (Node | null)[] | null {
  const list = valueOf(object, name);
  return list?.type === "ArrayExpression" ? list.elements : null;
}
