import type { Node } from "../ast/types.js";
import { isFunction } from "../ast/is-function.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { runsAgain } from "../lifetime/frequency-of.js";
import { callersOf } from "../scope/callers.js";
import { variableOf } from "../scope/variable-of.js";
import { type Place, placeOf } from "./place.js";

/** A place, and the expression that says best which it is. */
export interface NamedPlace {
  readonly place: Place;
  readonly holder: Node;
}

/**
 * The long-lived places an expression may stand for: its own, or all that a private function is passed by calls which may
 * run again and again; none for anything that lives shorter.
 */
export function placesOf(analysis: Analysis, expression: Node): NamedPlace[] {
  const own = placeOf(analysis, expression);
  if (own) return [{ place: own, holder: expression }];
  const name = unwrap(expression);
  const definition = name.type === "Identifier" ? variableOf(analysis, name)?.defs[0] : undefined;
  if (!definition || !isFunction(definition.node)) return [];
  const fn = definition.node;
  const index = fn.params.indexOf(definition.name as never);
  const { calls, closed } = callersOf(analysis, fn);
  if (index < 0 || !closed) return [];
  const found = calls.flatMap((call): NamedPlace[] => {
    const holder = call.arguments[index];
    const place = holder && placeOf(analysis, holder);
    return place && runsAgain(analysis, call) ? [{ place, holder }] : [];
  });
  return [...new Map(found.map((each) => [each.place.id, each])).values()];
}
