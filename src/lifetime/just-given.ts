import type { TSESTree } from "@typescript-eslint/utils";
import { bareText } from "../ast/bare-text.js";
import { flatStatements } from "../ast/flat-statements.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";

/** What a field was given above a place, in the same function, before anything else: `this.view = document.createElement("p"); this.view.addEventListener(…)`. */
export function justGiven(analysis: Analysis, field: TSESTree.MemberExpression, place: Node): Node | null {
  const text = bareText(analysis.sourceCode, field);
  for (let child = place, up = place.parent; up && !isFunction(child); child = up, up = up.parent) {
    if (up.type !== "BlockStatement") continue;
    for (const statement of [...flatStatements(up.body.slice(0, up.body.indexOf(child as TSESTree.Statement)))].reverse()) {
      const { right } = assigned(analysis, statement, text) ?? {};
      if (right) return right;
      if (mayAssign(statement)) return null;
    }
  }
  return null;
}

function assigned(analysis: Analysis, statement: Node, text: string): TSESTree.AssignmentExpression | null {
  const set = statement.type === "ExpressionStatement" ? unwrap(statement.expression) : null;
  return set?.type === "AssignmentExpression" && set.operator === "=" && bareText(analysis.sourceCode, set.left) === text ? set : null;
}

/** Whether a statement has others inside, which may set the field as well. */
const mayAssign = ({ type }: Node): boolean => type !== "ExpressionStatement" && type !== "VariableDeclaration" && type !== "FunctionDeclaration";
