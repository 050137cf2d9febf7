import type { ClassNode, Node } from "../ast/types.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { calledAs } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { trace } from "../scope/trace.js";
import { applicationDefinitions, applicationServices } from "./application-services.js";
import { frequencyOf } from "./frequency-of.js";
import { type Owner, hasStrongEnd } from "./owner-of.js";

/**
 * Whether what an owner does most often happens once a program: it has no end of its own, and is a service that a container
 * makes, a store that the file has made as it is loaded, or a plug-in that is installed.
 */
export function livesWithApplication(analysis: Analysis, owner: Owner, node: Node): boolean {
  const { node: made } = owner;
  if (owner.kind === "factory" && (isOfApplicationService(analysis, made) || applicationDefinitions(analysis).has(made))) return true;
  if (owner.kind !== "class" || hasStrongEnd(owner.teardowns)) return false;
  if (made.type === "ClassDeclaration" || made.type === "ClassExpression") return isService(analysis, made) || applicationServices(analysis).has(made) || isMadeAtLoad(analysis, made);
  return (made.type === "ObjectExpression" && !owner.isComponent && isInstalled(analysis, made, node)) || isOfApplicationService(analysis, made);
}

/** `@injectable() class Registry`. */
function isService(analysis: Analysis, { decorators }: { readonly decorators?: ClassNode["decorators"] }): boolean {
  return (decorators ?? []).some(({ expression }) => {
    const callee = unwrap(expression.type === "CallExpression" ? expression.callee : expression);
    const { values } = trace(analysis, callee);
    return analysis.models.protocols.services.some((service) => {
      const from: readonly string[] | null = "from" in service ? service.from : null;
      return values.some((value) => value.kind === "import" && value.path === service.decorator && (from === null || from.includes(value.source)));
    });
  });
}

/** A class that only makers of stores at the top of the file are handed, or make: `createStore(Settings)`, `createStore((set) => new Settings(set))`. */
const isMadeAtLoad = perKey((analysis: Analysis, made: ClassNode): boolean => {
  if (made.parent.type.startsWith("Export")) return false;
  const names = analysis.sourceCode.scopeManager?.getDeclaredVariables(made) ?? [];
  const uses = names.flatMap(({ references }) => references).filter((reference) => !("isTypeReference" in reference && reference.isTypeReference) && !contains(made, reference.identifier));
  return uses.length > 0 && uses.every(({ identifier }) => isHandedAtLoad(analysis, identifier));
});

const storeMaker = perModels(({ protocols }) => new RegExp(protocols.storeMaker));

/** Whether a class, or a function that makes one, is an argument of a maker of stores at the top of the file. */
function isHandedAtLoad(analysis: Analysis, name: Node): boolean {
  const { parent } = outermost(name);
  const maker = parent?.type === "NewExpression" && unwrap(parent.callee) === name ? enclosingFunction(parent) : null;
  const given = outermost(maker ?? name);
  const call = given.parent?.type === "CallExpression" && given.parent.callee !== given ? given.parent : null;
  return call !== null && storeMaker(analysis.models).test(calledAs(analysis, call.callee) ?? "") && frequencyOf(analysis, call) === "once";
}

/** Whether such a function makes something: of `this`, or an object of what it gives out. */
function isOfApplicationService(analysis: Analysis, made: Node): boolean {
  const maker = isFunction(made) ? made : enclosingFunction(made);
  return maker !== null && applicationServices(analysis).has(maker);
}

/** Whether a node stands in a method of an object literal that installs it: `{ install(app) { … } }`. */
function isInstalled({ models }: Analysis, { properties }: Extract<Node, { type: "ObjectExpression" }>, node: Node): boolean {
  const names: readonly string[] = models.protocols.installers;
  return properties.some((property) => property.type === "Property" && isFunction(unwrap(property.value)) && names.includes(propertyName(property) ?? "") && contains(property, node));
}
