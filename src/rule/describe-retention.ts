import type { Analysis } from "../calls/analysis.js";
import type { Held } from "../retention/held.js";
import type { Retention } from "../retention/retained.js";
import { listed, shortSource } from "./phrases.js";

/** The placeholders of a retention's message: what keeps, and what is kept. */
export function describeRetention(analysis: Analysis, { insertion, held, reason, growth }: Retention): Record<string, string> {
  const why = reason === "vain" ? growth.vain.map((vain) => WHY[vain.reason]).find((text) => text !== null) : null;
  return { holder: shortSource(analysis, insertion.holder), held: phrase(analysis, held), ...(why && { why }) };
}

const WHY = {
  fresh: "it names an object made for this call, which is none of those inside",
  type: "its entries have another type of key",
  count: "a negative count removes none",
  age: null,
} as const;

function phrase(analysis: Analysis, held: Held): string {
  const source = `\`${shortSource(analysis, held.node)}\``;
  switch (held.kind) {
    case "instance":
      return held.self.name === null ? "the instance" : `this \`${held.self.name}\``;
    case "element":
      return `${held.row.label} ${source}`;
    case "boundMethod":
    case "closure": {
      const { instance, names } = held.captures;
      if (instance) return instance.name === null ? "the instance" : `this \`${instance.name}\``;
      return listed(names.slice(0, 3).map((name) => `\`${name}\``));
    }
    default:
      return source;
  }
}
