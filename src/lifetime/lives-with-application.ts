import type { ClassNode, Node } from "../ast/types.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { contains } from "../ast/contains.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { trace } from "../scope/trace.js";
import { applicationDefinitions, applicationServices } from "./application-services.js";
import { type Owner, hasStrongEnd } from "./owner-of.js";

/**
 * Whether what an owner does most often happens once a program: it has no end of its own, and is a service that a container
 * makes, or a plug-in that is installed.
 */
export function livesWithApplication(analysis: Analysis, owner: Owner, node: Node): boolean {
  const { node: made } = owner;
  if (owner.kind === "factory" && (isOfApplicationService(analysis, made) || applicationDefinitions(analysis).has(made))) return true;
  if (owner.kind !== "class" || hasStrongEnd(owner.teardowns)) return false;
  if (made.type === "ClassDeclaration" || made.type === "ClassExpression") return ((isService(analysis, made) || isSingleByName(analysis, owner)) && !hasEndingBase(owner)) || applicationServices(analysis).has(made);
  return (made.type === "ObjectExpression" && !owner.isComponent && isInstalled(analysis, made, node)) || isOfApplicationService(analysis, made);
}

/** `@injectable() class Registry`. */
function isService(analysis: Analysis, { decorators }: { readonly decorators?: ClassNode["decorators"] }): boolean {
  return (decorators ?? []).some(({ expression }) => {
    if (expression.type === "CallExpression" && expression.arguments.some((options) => isTransient(analysis, options))) return false;
    const callee = unwrap(expression.type === "CallExpression" ? expression.callee : expression);
    const { values } = trace(analysis, callee);
    return analysis.models.protocols.services.some((service) => {
      const from: readonly string[] | null = "from" in service ? service.from : null;
      return values.some((value) => value.kind === "import" && value.path === service.decorator && (from === null || from.includes(value.source)));
    });
  });
}

/** Whether a program has one of a class by its name, which no framework makes: `SettingsStore`, `TaskService`. */
const isSingleByName = ({ models }: Analysis, { name, isComponent }: Owner): boolean => !isComponent && name !== null && singles(models).test(name);

const singles = perModels(({ protocols }) => new RegExp(protocols.singles));

/** Whether a framework that ends such instances may do so by a hook of the base. */
const hasEndingBase = ({ isComponent, self }: Owner): boolean => isComponent && self?.superClass != null;

/** `{ multiple: true }`, `{ scope: Scope.REQUEST }`. */
function isTransient({ models }: Analysis, options: Node): boolean {
  const names: readonly string[] = models.protocols.transient;
  const literal = unwrap(options);
  return literal.type === "ObjectExpression" && literal.properties.some((property) => property.type === "Property" && names.includes(propertyName(property) ?? ""));
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
