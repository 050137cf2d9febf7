import type { TSESTree } from "@typescript-eslint/utils";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import type { Acquisition, ReleaseCall } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import type { Release, ResourceRow } from "../models/schema.js";
import { trace } from "../scope/trace.js";

/** What the options of a listener say; null where the file does not tell. */
export interface ListenerOptions {
  readonly capture: boolean | null;
  readonly once: boolean | null;
  /** The signal that removes it; undefined without one. */
  readonly signal: Node | undefined;
  /** Whether all of the options are known, so that there can be no signal. */
  readonly isKnown: boolean;
}

const NONE: ListenerOptions = { capture: false, once: false, signal: undefined, isKnown: true };
const UNKNOWN: ListenerOptions = { capture: null, once: null, signal: undefined, isKnown: false };

export function listenerOptions(analysis: Analysis, { options, row }: Acquisition | ReleaseCall): ListenerOptions {
  if (!options) return NONE;
  const { values } = trace(analysis, options);
  const [value] = values;
  if (values.length === 0) return NONE;
  if (!value || values.length > 1 || value.kind !== "created") return UNKNOWN;
  if (value.node.type === "ObjectExpression") return ofObject(analysis, value.node, row);
  const capture = asBoolean(analysis, value.node);
  return capture === null ? UNKNOWN : { ...NONE, capture };
}

function ofObject(analysis: Analysis, object: TSESTree.ObjectExpression, row: ResourceRow): ListenerOptions {
  const signal = row.release.find(({ form }) => form === "signal") as Extract<Release, { form: "signal" }> | undefined;
  let found = NONE;
  for (const property of object.properties) {
    if (property.type !== "Property") return { ...UNKNOWN, signal: found.signal };
    const name = propertyName(property);
    if (name !== null && name === signal?.option) found = { ...found, signal: trace(analysis, property.value).values.length > 0 ? property.value : undefined };
    else if (name === "capture") found = { ...found, capture: asBoolean(analysis, property.value) };
    else if (name !== null && name === row.onceOption) found = { ...found, once: asBoolean(analysis, property.value) };
    else if (name === null) found = { ...found, isKnown: false };
  }
  return found;
}

function asBoolean(analysis: Analysis, node: Node): boolean | null {
  const { values } = trace(analysis, node);
  const [value] = values;
  return values.length === 1 && value?.kind === "created" && value.node.type === "Literal" ? Boolean(value.node.value) : null;
}
