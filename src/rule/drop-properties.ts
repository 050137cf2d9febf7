import type { TSESLint } from "@typescript-eslint/utils";
import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { listed, shortSource } from "./phrases.js";

interface Drop {
  readonly messageId: "dropTarget";
  readonly data: { readonly dropped: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/** The repair that leaves properties out of their literal, each with the comma behind it or else before it; none without properties. */
export function dropProperties(analysis: Analysis, properties: readonly Node[]): Drop[] {
  const { sourceCode } = analysis;
  if (properties.length === 0) return [];
  return [
    {
      messageId: "dropTarget",
      data: { dropped: listed(properties.map((property) => shortSource(analysis, property))) },
      fix: (fixer) =>
        properties.map((property) => {
          const after = sourceCode.getTokenAfter(property);
          const before = sourceCode.getTokenBefore(property);
          const next = after?.value === "," ? sourceCode.getTokenAfter(after) : null;
          if (next && next.value !== "}") return fixer.removeRange([property.range[0], next.range[0]]);
          return fixer.removeRange([before?.value === "," ? before.range[0] : property.range[0], property.range[1]]);
        }),
    },
  ];
}
