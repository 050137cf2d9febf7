import eslintPlugin from "eslint-plugin-eslint-plugin";
import tseslint from "typescript-eslint";
import leaks from "./dist/bundle/index.js";

export default [
  { ignores: ["dist/", "coverage/", "**/*.d.mts"] },
  leaks.configs.strict,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  { ...eslintPlugin.configs.recommended, files: ["rules/**/*.ts"] },
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Node types are written as the strings that ESTree defines, not as the enum of one parser.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // A test that says one thing is one line.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A parameter that only leads to the next one is named _.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_$" }],
      // A number reads the same in a template as anywhere else.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Counting instances needs a class of its own for each test, and nothing in it.
    files: ["tests/census/**/*.ts"],
    rules: { "@typescript-eslint/no-extraneous-class": "off" },
  },
];
