import * as tsParser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";
import { afterAll, describe, it } from "vitest";

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const languageOptions = { parser: tsParser, parserOptions: { ecmaFeatures: { jsx: true } } };

/** A rule tester on the TypeScript parser, JSX included, that shows every certainty. */
export const ruleTester = new RuleTester({ languageOptions, settings: { leaks: { certainty: "possible" } } });

/** The same without settings, as a project has it that only names the rule. */
export const ruleTesterWithoutSettings = new RuleTester({ languageOptions });
