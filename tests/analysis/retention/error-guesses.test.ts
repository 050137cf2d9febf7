import { describe, expect, it } from "vitest";
import { errorOrigin } from "../../../src/retention/error-origin.js";
import { trace } from "../../../src/scope/trace.js";
import { analyse, find } from "../../support/analyse.js";

/** Where the errors come from that `seen.push(error)` keeps. */
function origins(code: string, change: (parameter: { typeAnnotation?: unknown }) => void = () => undefined) {
  const analysis = analyse(code);
  change(find(analysis, "error", "Identifier"));
  const argument = find(analysis, "seen.push(error)", "CallExpression").arguments[0];
  if (!argument) throw new Error("Nothing is pushed.");
  return trace(analysis, argument).values.map((value) => errorOrigin(analysis, value)?.isGuess ?? null);
}

const code = "const seen = []; export function track(error) { seen.push(error); }";

describe("errorOrigin", () => {
  it("guesses by the name of a parameter without an annotation", () => {
    expect(origins(code)).toEqual([true]);
  });

  it("guesses so too where the host says null for no annotation, as oxlint does", () => {
    expect(origins(code, (parameter) => { parameter.typeAnnotation = null; })).toEqual([true]);
  });

  it("believes an annotation", () => {
    expect(origins("const seen = []; export function track(error: Message) { seen.push(error); }")).toEqual([null]);
  });
});
