import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";

/** Code that the parser shows at the top of a module, and that a compiler moves into a function that runs once a component. */
export interface ComponentScript {
  /** `astro`: it runs on the server, once a request, and nothing ever tells it that the request is over. */
  readonly language: "vue" | "svelte" | "astro";
  /** The script, or the whole file where what is around it runs with the component too. */
  readonly node: Node;
}

/** The script of a component that a node lies in, however deep; null in a module, and in the module script of a component. */
export function componentScriptAt(file: FileIndex, node: Node): ComponentScript | null {
  const found = scripts(file);
  if (!found.script) return null;
  return contains(found.script.node, node) && !found.modules.some((module) => contains(module, node)) ? found.script : null;
}

interface Scripts {
  readonly script: ComponentScript | null;
  /** The scripts among it that run once a program. */
  readonly modules: readonly Node[];
}

const NONE: Scripts = { script: null, modules: [] };

const scripts = perFile((file: FileIndex): Scripts => ofVue(file) ?? ofMarkup(file));

/** An element or attribute, as the parsers of Vue and Svelte show them: not a part of the tree of ESTree. */
interface Element {
  readonly type: string;
  readonly name?: unknown;
  readonly startTag?: { readonly attributes: readonly Attribute[] };
}
interface Attribute {
  readonly key?: { readonly name?: unknown };
  readonly value?: unknown;
}
interface VueServices {
  readonly getDocumentFragment?: () => { readonly children: readonly Element[] } | null;
}

/** `<script setup>`; a linter that passes the script on without the file around it cannot tell. */
function ofVue({ sourceCode }: FileIndex): Scripts | null {
  const services = sourceCode.parserServices as VueServices | undefined;
  const script = services?.getDocumentFragment?.()?.children.find((child) => child.name === "script" && attribute(child, "setup"));
  return script ? { script: { language: "vue", node: script as never }, modules: [] } : null;
}

/** In Svelte and Astro the markup is a part of the program, and runs with the script. */
function ofMarkup({ sourceCode: { ast } }: FileIndex): Scripts {
  const children = ast.body as readonly (TSESTree.ProgramStatement | Element)[];
  const markup = children.find(({ type }) => type === "AstroFragment" || type.startsWith("Svelte"));
  if (!markup) return NONE;
  if (markup.type === "AstroFragment") return { script: { language: "astro", node: ast }, modules: [] };
  const modules = children.filter((child) => child.type === "SvelteScriptElement" && isModule(child));
  return { script: { language: "svelte", node: ast }, modules: modules as unknown as Node[] };
}

/** `<script module>`, and `<script context="module">` as it was before Svelte 5. */
function isModule(script: Element): boolean {
  const [context] = [attribute(script, "context")?.value].flat() as ({ readonly value?: unknown } | undefined)[];
  return attribute(script, "module") !== undefined || context?.value === "module";
}

function attribute({ startTag }: Element, name: string): Attribute | undefined {
  return startTag?.attributes.find(({ key }) => key?.name === name);
}
