import { expect, it } from "vitest";
import { methodsNamed } from "../../../src/ast/methods-named.js";
import { analyse } from "../../support/analyse.js";

it("finds the methods of a name, and no functions and constructors", () => {
  const analysis = analyse('a.m(1); m(2); new a.m(3); (b?.m)!(4); a["m"](5); a.n(6);');
  expect(methodsNamed(analysis, "m").map((call) => analysis.sourceCode.getText(call))).toEqual(["a.m(1)", "(b?.m)!(4)", 'a["m"](5)']);
});
