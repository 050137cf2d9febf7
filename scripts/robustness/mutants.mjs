/** Damaged versions of a program: most still parse, and hold shapes that nobody would write. */
import * as tsParser from "@typescript-eslint/parser";

/**
 * The program up to a random character.
 * @param {string} code
 * @param {(below: number) => number} pick see random.mjs
 */
export function truncated(code, pick) {
  return code.slice(0, pick(code.length + 1));
}

/**
 * A program with a few random changes to its syntax tree and tokens.
 * @param {string} code
 * @param {string} name its file name, which decides on JSX
 * @param {(below: number) => number} pick
 * @returns {string | null} null where the program does not parse
 */
export function mutated(code, name, pick) {
  const parsed = parse(code, name);
  if (!parsed) return null;
  const edits = Array.from({ length: 1 + pick(4) }, () => CHANGES[pick(CHANGES.length)](parsed, pick)).flat();
  return apply(code, edits);
}

function parse(code, name) {
  try {
    const { ast, visitorKeys } = tsParser.parseForESLint(code, { jsx: !/\.[cm]?ts$/.test(name), ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(name) }, range: true, tokens: true });
    const nodes = [];
    const lists = [];
    const open = [ast];
    while (open.length > 0) {
      const node = open.pop();
      nodes.push(node);
      for (const key of visitorKeys[node.type] ?? []) {
        const child = node[key];
        if (Array.isArray(child)) {
          const items = child.filter(Boolean);
          if (items.length > 0) lists.push(items);
          for (const item of items) open.push(item);
        } else if (child) open.push(child);
      }
    }
    return { code, nodes, lists, tokens: ast.tokens };
  } catch {
    return null;
  }
}

const CHANGES = [deleteItem, duplicateItem, cutList, swapSameType, swapAny, deleteToken, duplicateToken, swapTokens];

/** A statement, argument, element or member less. */
function deleteItem({ lists }, pick) {
  const list = one(lists, pick);
  const item = list && one(list, pick);
  return item ? [{ range: item.range, text: "" }] : [];
}

function duplicateItem({ lists, code }, pick) {
  const list = one(lists, pick);
  const item = list && one(list, pick);
  if (!item) return [];
  const text = code.slice(...item.range);
  const glue = /(Statement|Declaration|Definition)$/.test(item.type) ? "\n" : ", ";
  return [{ range: [item.range[1], item.range[1]], text: glue + text }];
}

/** A list that ends early: a block after some statement, a call after some argument. */
function cutList({ lists }, pick) {
  const list = one(lists, pick);
  if (!list || list.length < 2) return [];
  const last = list[pick(list.length - 1)];
  return [{ range: [last.range[1], list.at(-1).range[1]], text: "" }];
}

/** Two nodes of one type in each other's place: that mostly parses. */
function swapSameType({ nodes, code }, pick) {
  const first = one(nodes, pick);
  return swap(first, one(nodes.filter(({ type }) => type === first?.type), pick), code);
}

function swapAny({ nodes, code }, pick) {
  return swap(one(nodes, pick), one(nodes, pick), code);
}

function deleteToken({ tokens }, pick) {
  const token = one(tokens, pick);
  return token ? [{ range: token.range, text: "" }] : [];
}

function duplicateToken({ tokens, code }, pick) {
  const token = one(tokens, pick);
  return token ? [{ range: [token.range[1], token.range[1]], text: ` ${code.slice(...token.range)}` }] : [];
}

function swapTokens({ tokens, code }, pick) {
  return swap(one(tokens, pick), one(tokens, pick), code);
}

function swap(first, second, code) {
  if (!first || !second) return [];
  return [{ range: first.range, text: code.slice(...second.range) }, { range: second.range, text: code.slice(...first.range) }];
}

function one(list, pick) {
  return list.length === 0 ? null : list[pick(list.length)];
}

/** Carries out edits from the end of the text; one that overlaps another is left out. */
function apply(code, edits) {
  let text = code;
  let limit = Infinity;
  for (const { range, text: replacement } of edits.toSorted((a, b) => b.range[0] - a.range[0])) {
    if (range[1] > limit) continue;
    text = text.slice(0, range[0]) + replacement + text.slice(range[1]);
    limit = range[0];
  }
  return text;
}
