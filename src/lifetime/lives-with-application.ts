import type { TSESTree } from "@typescript-eslint/utils";
import type { ClassNode, Node } from "../ast/types.js";
import { bareText } from "../ast/bare-text.js";
import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { contains } from "../ast/contains.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { methodsNamed } from "../ast/methods-named.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import { applicationDefinitions, applicationServices } from "./application-services.js";
import { frequencyOf } from "./frequency-of.js";
import { type Owner, hasStrongEnd } from "./owner-of.js";

/**
 * Whether what an owner does most often happens once a program: it is the root component by the name of its file, or has no end
 * of its own, and is a service by its decorator or name, answers for the main process or for what nobody catches, or is a
 * plug-in or module that is installed or registered.
 */
export function livesWithApplication(analysis: Analysis, owner: Owner, node: Node): boolean {
  const { node: made } = owner;
  if (isRootComponent(analysis, owner)) return true;
  if (owner.kind === "factory" && (isOfApplicationService(analysis, made) || applicationDefinitions(analysis).has(made))) return true;
  if (owner.kind !== "class" || hasStrongEnd(owner.teardowns)) return false;
  if (made.type === "ClassDeclaration" || made.type === "ClassExpression") return isOneByItself(analysis, owner, made, node) || applicationServices(analysis).has(made) || isOfMainProcess(analysis, made) || answersForProgram(analysis, made);
  return (made.type === "ObjectExpression" && !owner.isComponent && ((owner.teardowns.length === 0 && isDefined(analysis, made)) || isInstalled(analysis, made, node))) || isOfApplicationService(analysis, made);
}

/** The component that a program is made of, by the name of its file or its own. */
export const isRootComponent = ({ isRootFile, models }: Analysis, { isComponent, name }: Owner): boolean => isComponent && (isRootFile || (models.protocols.rootComponents as readonly string[]).includes(name ?? ""));

/** A class of its own with nothing that ends an instance, not even in part: nearly always one that a program makes once, as far as the file does not show that there are several. */
export function isEndless(analysis: Analysis, { node, isComponent, teardowns }: Owner): boolean {
  if ((node.type !== "ClassDeclaration" && node.type !== "ClassExpression") || node.superClass || isComponent || teardowns.length > 0) return false;
  return !isMadeByContainer(analysis, node) && !makesViews(analysis, node) && !analysis.constructions.some(({ callee }) => node.id !== null && calledName(callee) === node.id.name);
}

/** `@Injectable({ scope: Scope.REQUEST }) class Audit`. */
const isMadeByContainer = (analysis: Analysis, { decorators }: { readonly decorators?: ClassNode["decorators"] }): boolean =>
  (decorators ?? []).some(({ expression }) => expression.type === "CallExpression" && expression.arguments.some((options) => isTransient(analysis, options)));

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

/** A class of the main process, which listens to what there is one of, `ipcMain.on("save", f)`, and makes no window of which there may be several. */
function isOfMainProcess(analysis: Analysis, node: ClassNode): boolean {
  const listens = ["on", "handle"].some((method) =>
    methodsNamed(analysis, method).some(({ callee, arguments: [channel] }) => contains(node, callee) && channel && staticStrings(analysis, channel) !== null && isOfProgram(analysis, (unwrap(callee) as TSESTree.MemberExpression).object, "names")),
  );
  return listens && !makesViews(analysis, node);
}

/** `new BrowserWindow()`. */
const makesViews = (analysis: Analysis, node: ClassNode): boolean => analysis.constructions.some(({ callee }) => contains(node, callee) && isOfProgram(analysis, callee, "views"));

/** What the main process has one of, or the windows that there may be several of. */
const isOfProgram = (analysis: Analysis, expression: Node, which: "names" | "views"): boolean => trace(analysis, expression).values.some((value) => value.kind === "import" && isListed(analysis, value, which));

/** A class that listens to all that nobody catches: `process.on("uncaughtException", f)` and `process.on("unhandledRejection", f)`. */
function answersForProgram(analysis: Analysis, node: ClassNode): boolean {
  const heard = LISTENS.flatMap((method) =>
    methodsNamed(analysis, method).flatMap(({ callee, arguments: [event] }) => {
      const { object } = unwrap(callee) as TSESTree.MemberExpression;
      return event && contains(node, callee) && trace(analysis, object).values.some((value) => value.kind === "global" && /^(?:process|window|globalThis|self)$/.test(value.path)) ? (staticStrings(analysis, event) ?? []) : [];
    }),
  );
  return analysis.models.protocols.uncaught.filter((event) => heard.includes(event)).length > 1;
}

const LISTENS = ["on", "addListener", "addEventListener"];

function isListed({ models }: Analysis, { source, path }: Extract<Value, { kind: "import" }>, which: "names" | "views"): boolean {
  return models.protocols.mainProcess.some(({ from, [which]: names }) => (from as readonly string[]).includes(source) && (names as readonly string[]).includes(path));
}

/**
 * A service that a container makes, or what a program has one of by its name, as far as no framework may end it by a hook of the
 * base. Where it may, what a service does as it is made it still does once, unless it is a widget by its base.
 */
function isOneByItself(analysis: Analysis, owner: Owner, made: ClassNode, node: Node): boolean {
  if (!hasEndingBase(owner)) return isService(analysis, made) || isSingleByName(analysis, owner);
  return isService(analysis, made) && isOfConstructor(made, node) && !MADE_OFTEN.test(owner.self?.superClass ?? "");
}

/** Whether a program has one of a class by its name, which no framework makes and nothing ends, not even in part: `SettingsStore`, `TaskService`. */
const isSingleByName = ({ models }: Analysis, { name, isComponent, teardowns }: Owner): boolean => !isComponent && teardowns.length === 0 && name !== null && singles(models).test(name);

const singles = perModels(({ protocols }) => new RegExp(protocols.singles));

/** Whether a framework that ends such instances may do so by a hook of the base. */
const hasEndingBase = ({ isComponent, self }: Owner): boolean => isComponent && self?.superClass != null;

const isOfConstructor = ({ body }: ClassNode, node: Node): boolean => body.body.some((member) => member.type === "MethodDefinition" && member.kind === "constructor" && contains(member, node));

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

/**
 * `Module.register("clock", { start() { … } })` at the top of a file, of which no framework known here makes components: whoever is
 * told of it may make one of it, and has no way to end that.
 */
function isDefined(analysis: Analysis, made: Node): boolean {
  const value = outermost(made);
  const call = value.parent;
  if (call?.type !== "CallExpression" || call.callee === value || frequencyOf(analysis, call) !== "once") return false;
  return /^(?:register|init|start|run)/i.test(calledName(call.callee) ?? "") && !MADE_OFTEN.test(bareText(analysis.sourceCode, call.callee));
}

/** What there are many of by its name: `registerComponent({ … })`, `Widget.register({ … })`, `extends TreeWidget`. */
const MADE_OFTEN = /class|component|control|directive|element|page|plug-?in|view|widget/i;

/** Whether a node stands in a method of an object literal that installs it: `{ install(app) { … } }`. */
function isInstalled({ models }: Analysis, { properties }: Extract<Node, { type: "ObjectExpression" }>, node: Node): boolean {
  const names: readonly string[] = models.protocols.installers;
  return properties.some((property) => property.type === "Property" && isFunction(unwrap(property.value)) && names.includes(propertyName(property) ?? "") && contains(property, node));
}
