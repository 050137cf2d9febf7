import type { Node } from "../../src/ast/types.js";
import type { Analysis } from "../../src/calls/analysis.js";
import type { Value } from "../../src/scope/trace.js";
import { analyse } from "../support/analyse.js";

/** A program with one call of `look`: its analysis, and the first thing that the call is passed. */
export function look(code: string): { analysis: Analysis; node: Node } {
  const analysis = analyse(code);
  const [call, ...others] = analysis.calls.filter(({ callee }) => callee.type === "Identifier" && callee.name === "look");
  const node = call?.arguments[0];
  if (!node || others.length > 0) throw new Error("The program must call `look` once, with an argument.");
  return { analysis, node };
}

/** A value as one line: its kind, and the source or name that tells it from others. */
export function showValue(analysis: Analysis, value: Value): string {
  switch (value.kind) {
    case "global":
      return `global ${value.path}`;
    case "import":
      return `import ${value.source}:${value.path}`;
    case "self":
      return `self ${value.self.name ?? value.self.kind}${value.self.isStatic ? " static" : ""}`;
    case "field":
      return `field ${value.self.name ?? value.self.kind}.${value.name}`;
    case "member":
      return `member ${String(value.name)} of ${showValue(analysis, value.object)}`;
    case "parameter":
      return `parameter ${[value.node.type === "Identifier" ? value.node.name : value.node.type, ...value.path].join(" ")}`;
    default:
      return `${value.kind} ${analysis.sourceCode.getText(value.node)}`;
  }
}
