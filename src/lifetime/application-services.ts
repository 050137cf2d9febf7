import { calledAs, callsIn } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { membersNamed } from "../ast/members-named.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, ClassNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Value, returnsOf, trace } from "../scope/trace.js";

/** What an AngularJS application runs or makes once: `angular.module("app").factory("store", function () { … })`, and `$get` of a provider. */
export const applicationServices: (analysis: Analysis) => ReadonlySet<Node> = perFile((analysis: Analysis) => new Set([...definedBy(analysis, SERVICES), ...factoriesOf(analysis)]));

/** The functions that an AngularJS application runs once to define what it makes many of: `.directive("menu", function () { … })`. */
export const applicationDefinitions: (analysis: Analysis) => ReadonlySet<Node> = perFile((analysis: Analysis) => new Set(definedBy(analysis, DEFINITIONS)));

const SERVICES: ReadonlySet<string> = new Set(["factory", "service", "provider", "run", "config", "decorator"]);
const DEFINITIONS: ReadonlySet<string> = new Set(["directive", "filter", "animation"]);

const definedBy = (analysis: Analysis, methods: ReadonlySet<string>): Node[] =>
  callsIn(analysis, methods).flatMap(([, calls]) => calls.flatMap((call) => (isOfModule(analysis, call) ? madeBy(analysis, call.arguments.at(-1)) : [])));

/** `this.$get = function () { … }`, and `{ $get: function () { … } }` that a provider is or returns. */
const factoriesOf = (analysis: Analysis): Node[] => [
  ...membersNamed(analysis, "$get").flatMap(({ parent }) => (parent.type === "AssignmentExpression" ? madeBy(analysis, parent.right) : [])),
  ...definedBy(analysis, PROVIDERS).flatMap((provider) => (isFunction(provider) ? (returnsOf(analysis).get(provider) ?? []).flatMap((given) => createdBy(analysis, given)) : [provider])).flatMap((provider) => factoryIn(analysis, provider)),
];

const PROVIDERS: ReadonlySet<string> = new Set(["provider"]);

function factoryIn(analysis: Analysis, provider: Node): Node[] {
  const members: readonly Node[] = provider.type === "ObjectExpression" ? provider.properties : isClass(provider) ? provider.body.body : [];
  return members.flatMap((member) =>
    (member.type === "Property" || member.type === "MethodDefinition" || member.type === "PropertyDefinition") && member.value && propertyName(member) === "$get" ? madeBy(analysis, member.value) : [],
  );
}

/** What is given alone or behind the names of what it needs: `["$window", function ($window) { … }]`. */
function madeBy(analysis: Analysis, given: Node | undefined): Node[] {
  const list = given && unwrap(given);
  const maker = list?.type === "ArrayExpression" ? list.elements.at(-1) : list;
  return maker ? createdBy(analysis, maker) : [];
}

const createdBy = (analysis: Analysis, expression: Node): Node[] => trace(analysis, expression).values.flatMap((value) => (value.kind === "created" ? [value.node] : []));

const isClass = (node: Node): node is ClassNode => node.type === "ClassDeclaration" || node.type === "ClassExpression";

/** Whether a method is one of `angular.module("app")`, or of what such a method returned. */
function isOfModule(analysis: Analysis, call: CallNode): boolean {
  for (let callee = unwrap(call.callee); callee.type === "MemberExpression"; ) {
    const [value] = trace(analysis, callee.object).values;
    if (value?.kind !== "result") return false;
    callee = unwrap(value.node.callee);
    if (callee.type === "MemberExpression" ? propertyName(callee) === "module" : calledAs(analysis, callee) === "module") return trace(analysis, callee.type === "MemberExpression" ? callee.object : callee).values.some(isAngular);
  }
  return false;
}

/** The global, the module, or what a wrapper of modules is handed as such: `(function (angular) { … })`. */
function isAngular(value: Value): boolean {
  if (value.kind === "parameter") return value.path.length === 0 && value.node.type === "Identifier" && value.node.name === "angular";
  return (value.kind === "global" && /^(?:window\.)?angular$/.test(value.path)) || (value.kind === "import" && value.source === "angular");
}
