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
    case "receiver":
      return `${code(release.call)} of the handler's \`this\``;
    case "unset":
      return "another value";
  }
}

function endOf(release) {
  switch (release.form) {
    case "function":
      return code(`${release.call}(handle)`);
    case "method":
      return code(`handle.${release.call}()`);
    case "again":
      return `${code(release.call)} of the same`;
    case "target":
      return `${code(release.call)} of the target`;
    case "invoke":
      return code("handle()");
  }
}

/** The calls of a row and what narrows them, in words. */
function takenBy(acquire, { from, receiver, needs }) {
  const ends = (receiver?.names ?? []).map((name) => `…${name}`);
  return [
    codes(acquire),
    ...(from ? [`from ${codes(from)}`] : []),
    ...(receiver ? [`of ${codes([...ends, ...(receiver.types ?? []), ...(receiver.globals ?? [])])}`] : []),
    ...(needs ? [`with ${code(needs)}`] : []),
  ].join(" ");
}

/** `class that extends A, is decorated with @B or has the method c`. */
function classOf(owner) {
  const traits = [
    owner.extends && `extends ${codes(owner.extends)}`,
    owner.decorators && `is decorated with ${codes(owner.decorators.map((name) => `@${name}`))}`,
    owner.methods && `has a method ${codes(owner.methods)}`,
  ].filter(Boolean);
  return traits.length === 0 ? "class" : `class that ${traits.join(", or ")}`;
}

function ownerOf(owner) {
  switch (owner.form) {
    case "class":
      return classOf(owner);
    case "effect":
      return `callback of ${codes(owner.calls)}`;
    case "attribute":
      return `function given as ${codes(owner.names)}`;
    case "composable":
      return `function named ${code(`${owner.prefix}…`)}`;
    case "scope":
    case "disposer":
      return `whatever calls ${codes(owner.calls)}${owner.events ? ` for ${codes(owner.events)}` : ""}`;
    case "member":
      return `function that is ${codes(owner.names)} of an object${owner.makers ? `, or that ${codes(owner.makers)} returns` : ""}, first of whose parameters is ${codes(owner.parameters)}`;
    case "script":
      return `script of a component of ${owner.language === "vue" ? "Vue" : "Svelte"}`;
  }
}

/** What ends an owner that no method ends. */
const returned = "what it returns";
const passed = "what that is passed";
const ENDS = { effect: returned, attribute: returned, composable: returned, scope: passed, disposer: passed };

const resources = builtIn.resources.map(
  ({ id, acquire, release, docs, ...row }) => `| [${id}](${docs}) | ${takenBy(acquire, row)} | ${release.map(releaseOf).join("; ")} |`,
);
const handles = builtIn.handles.map(
  ({ id, kind, acquire, release, docs, ...row }) =>
    `| [${id}](${docs}) | ${kind} | ${takenBy(acquire, row)} | ${release.map(endOf).join("; ")} |`,
);
const lifecycles = builtIn.lifecycles.map(
  ({ id, owner, teardown, weakTeardown, docs }) =>
    `| [${id}](${docs}) | ${ownerOf(owner)} | ${owner.end ? codes([owner.end]) : (ENDS[owner.form] ?? codes(teardown))} | ${codes(weakTeardown)} |`,
);
const holders = builtIn.holders.map(({ path, docs }) => `[${code(path)}](${docs})`);

writeFileSync(
  "docs/resources.md",
  `<!-- Generated from src/models by \`npm run generate\`. -->

# Resources

What the rules know. [Adding a resource](adding-a-resource.md) tells how to add a row, to the project or to the settings of yours.

## What is named by its arguments again

| Resource | Acquired by | Released by |
| :-- | :-- | :-- |
${resources.join("\n")}

## What is ended by the handle that taking it returned

The kind tells the rule: \`no-unreleased-timer\` and so on.

| Resource | Kind | Acquired by | Ended by |
| :-- | :-- | :-- | :-- |
${handles.join("\n")}

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
