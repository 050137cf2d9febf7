/** Writes docs/resources.md from the models. */
import { writeFileSync } from "node:fs";
import { builtIn } from "../../dist/src/models/registry.js";

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(", ");

function releaseOf(release) {
  switch (release.form) {
    case "matching":
      return `${code(release.call)} with the same ${release.operands.join(", ")}`;
    case "bulk":
      return `${code(release.call)} of all`;
    case "signal":
      return `option ${code(release.option)}, aborted`;
    case "end":
      return code(release.call);
    case "unset":
      return "another value";
  }
}

const ownerOf = ({ form, ...owner }) =>
  form === "class" ? (owner.extends ? `class that extends ${codes(owner.extends)}` : "class")
  : form === "effect" ? `callback of ${codes(owner.calls)}`
  : form === "scope" || form === "disposer" ? `whatever calls ${codes(owner.calls)}`
  : form === "script" ? `script of a ${owner.language === "vue" ? "Vue" : "Svelte"} component`
  : `function named ${code(`${owner.prefix}…`)}`;

/** What ends an owner that no method ends. */
const ENDS = { effect: "what it returns", composable: "what it returns", scope: "what it is passed", disposer: "what it is passed" };

const resources = builtIn.resources.map(
  ({ id, acquire, release, docs }) => `| [${id}](${docs}) | ${codes(acquire)} | ${release.map(releaseOf).join("; ")} |`,
);
const lifecycles = builtIn.lifecycles.map(
  ({ id, owner, teardown, weakTeardown, docs }) =>
    `| [${id}](${docs}) | ${ownerOf(owner)} | ${ENDS[owner.form] ?? codes(owner.end ? [owner.end] : teardown)} | ${codes(weakTeardown)} |`,
);
const holders = builtIn.holders.map(({ path, docs }) => `[${code(path)}](${docs})`);

writeFileSync(
  "docs/resources.md",
  `<!-- Generated from src/models by \`npm run generate\`. -->

# Resources

What the rules know. [Adding a resource](adding-a-resource.md) tells how to add a row, to the project or to the settings of yours.

## Acquisitions and their releases

| Resource | Acquired by | Released by |
| :-- | :-- | :-- |
${resources.join("\n")}

## Owners and what ends them

A strong teardown obliges its owner to release everything; a weak one only proves a release.

| Lifecycle | Owner | Strong teardown | Weak teardown |
| :-- | :-- | :-- | :-- |
${lifecycles.join("\n")}

## What outlives every owner

${holders.join(", ")}; properties named ${codes(builtIn.holderProperties)}; values annotated as ${codes(builtIn.holderTypes)}.

## Calls that keep nothing of their arguments

${codes(builtIn.borrows.flatMap(({ calls }) => calls))}
`,
);
