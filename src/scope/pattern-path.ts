import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";

export interface PatternPath {
  /** The properties from the value taken apart to the name; null for a computed one or a rest. */
  readonly path: readonly (string | null)[];
  /** The default of the name, if it has one. */
  readonly fallback: Node | null;
  /** The whole pattern of a parameter; the loop of a loop variable; else null. */
  readonly root: Node | null;
}

/** Where in a pattern a name stands: `c` in `{ a: { b: c = 1 } }` has the path a, b and the fallback 1. */
export function patternPath(name: Node): PatternPath {
  const path: (string | null)[] = [];
  let fallback: Node | null = null;
  let child = name;
  for (let up = name.parent; up; child = up, up = up.parent) {
    if (up.type === "AssignmentPattern" && up.left === child) {
      fallback ??= child === name ? up.right : null;
    } else if (up.type === "Property" && up.value === child && up.parent.type === "ObjectPattern") {
      path.unshift(propertyName(up));
    } else if (up.type === "ArrayPattern") {
      path.unshift(String(up.elements.indexOf(child as never)));
    } else if (up.type === "RestElement") {
      path.unshift(null);
    } else if (up.type === "VariableDeclarator") {
      const loop = up.parent.parent;
      return { path, fallback, root: loop.type === "ForOfStatement" || loop.type === "ForInStatement" ? loop : null };
    } else if ((up.type === "ForOfStatement" || up.type === "ForInStatement") && up.left === child) {
      return { path, fallback, root: up };
    } else if (up.type !== "ObjectPattern") {
      break;
    }
  }
  return { path, fallback, root: child };
}
