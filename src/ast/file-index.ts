import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { CallNode, ClassNode } from "./types.js";
import { unwrap } from "./unwrap.js";

/** The nodes of one file that the analysis starts from, in source order, gathered while ESLint traverses it. */
export interface FileIndex {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly calls: CallNode[];
  /** The `new` expressions among the calls. */
  readonly constructions: TSESTree.NewExpression[];
  readonly assignments: Assignment[];
  readonly returns: (TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression)[];
  readonly members: TSESTree.MemberExpression[];
  readonly patterns: TSESTree.ObjectPattern[];
  readonly classes: ClassNode[];
  readonly imports: (TSESTree.ImportDeclaration | TSESTree.TSImportEqualsDeclaration)[];
  /** The names that some variable set to `this` has: `const self = this`. */
  readonly selfNames: Set<string>;
  /** The names that some variable made as an object literal has: `const parts = {}`. */
  readonly literalNames: Set<string>;
  /** What was computed of this file, by the number of what computes it. */
  readonly computed: (object | undefined)[];
}

/**
 * An assignment with its parts, read once: `typescript-eslint` makes these nodes by spreading, for which V8 before Node 22
 * gives each a layout of its own, so that every look at one costs as much as a call.
 */
export interface Assignment extends Pick<TSESTree.AssignmentExpression, "left" | "right" | "operator"> {
  readonly node: TSESTree.AssignmentExpression;
  /** From its left side to its right one. */
  readonly range: TSESTree.Range;
}

export function createFileIndex(sourceCode: Readonly<TSESLint.SourceCode>): FileIndex {
  return { sourceCode, calls: [], constructions: [], assignments: [], returns: [], members: [], patterns: [], classes: [], imports: [], selfNames: new Set(), literalNames: new Set(), computed: new Array<object | undefined>(nextId) };
}

/** The listeners that fill an index; exactly one rule of a run carries them. */
export function indexListeners(file: FileIndex): TSESLint.RuleListener {
  return {
    CallExpression: (node) => file.calls.push(node),
    NewExpression: (node) => {
      file.calls.push(node);
      file.constructions.push(node);
    },
    AssignmentExpression: (node) => {
      const { left, right, operator } = node;
      file.assignments.push({ node, left, right, operator, range: [left.range[0], right.range[1]] });
    },
    ReturnStatement: (node) => file.returns.push(node),
    ArrowFunctionExpression: (node) => {
      if (node.body.type !== "BlockStatement") file.returns.push(node);
    },
    MemberExpression: (node) => file.members.push(node),
    ObjectPattern: (node) => file.patterns.push(node),
    ClassDeclaration: (node) => file.classes.push(node),
    ClassExpression: (node) => file.classes.push(node),
    ImportDeclaration: (node) => file.imports.push(node),
    TSImportEqualsDeclaration: (node) => file.imports.push(node),
    VariableDeclarator: ({ id, init }) => {
      const type = init && id.type === "Identifier" ? unwrap(init).type : null;
      if (type === "ThisExpression") file.selfNames.add((id as TSESTree.Identifier).name);
      else if (type === "ObjectExpression") file.literalNames.add((id as TSESTree.Identifier).name);
    },
  };
}

/** Computes a value once a file: the cache lives and dies with the index. */
export function perFile<File extends FileIndex, T extends object>(compute: (file: File) => T): (file: File) => T {
  const id = nextId++;
  return (file) => {
    const known = file.computed[id] as T | undefined;
    if (known) return known;
    const value = compute(file);
    file.computed[id] = value;
    return value;
  };
}

let nextId = 0;

/**
 * Computes a value once for each key of a file that it is asked of: a node, a variable, a name. What asks for itself while
 * it is computed gets `meanwhile`.
 */
export function perKey<File extends FileIndex, Key, T extends object | string | boolean | null>(compute: (file: File, key: Key) => T, meanwhile?: T): (file: File, key: Key) => T {
  const id = nextId++;
  return (file, key) => {
    const values = (file.computed[id] ??= new Map<Key, T>()) as Map<Key, T>;
    const known = values.get(key);
    if (known !== undefined) return known;
    if (meanwhile !== undefined) values.set(key, meanwhile);
    const value = compute(file, key);
    values.set(key, value);
    return value;
  };
}
