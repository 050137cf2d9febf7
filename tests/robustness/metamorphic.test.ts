import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, collectCases } from "./collect-cases.js";
import { type Edit, type Spot, applyEdits } from "./edits.js";
import { EXCEPTIONS } from "./exceptions.js";
import { type Program, parse, verdictOf } from "./program.js";
import { chain } from "./transformations/chain.js";
import { deleteRelease } from "./transformations/delete-release.js";
import { duplicateOwner } from "./transformations/duplicate-owner.js";
import { rename } from "./transformations/rename.js";
import { functionToArrow, joinDeclarations, splitDeclarations, wrapInBlock } from "./transformations/statements.js";
import { asAny, nonNull, parenthesise, satisfiesUnknown } from "./transformations/wrap.js";

/** `npm run robustness` runs many more. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);
const seed = Number(process.env.PROPERTY_SEED ?? 1);

/** What leaves the meaning of a program, and so the verdict, as it is. */
const NEUTRAL: Readonly<Record<string, (program: Program) => readonly Spot[]>> = {
  rename,
  parenthesise,
  asAny,
  satisfiesUnknown,
  nonNull,
  chain,
  splitDeclarations,
  joinDeclarations,
  functionToArrow,
  wrapInBlock,
};

/** What the cases of the rules hold none of: declarations of several variables. */
const SPLIT = [
  { name: "split.test.ts: released", verdict: "valid", body: "constructor() { window.addEventListener('resize', this.go); } destroy() { const target = window, handler = this.go; target.removeEventListener('resize', handler); }" },
  { name: "split.test.ts: not released", verdict: "invalid", body: "constructor() { const target = window, handler = () => this.go(); target.addEventListener('resize', handler); }" },
].map(({ body, ...rest }) => ({ ...rest, rule: "no-unreleased-listener", code: `class Panel { go = () => this.draw(); draw() {} ${body} }`, settings: { leaks: { certainty: "possible" } } }) as Case);

const all = [...(await collectCases()), ...SPLIT].flatMap((subject) => {
  const program = parse(subject, subject.code);
  return program ? [{ subject, program, verdict: verdictOf(subject, subject.code) ?? [] }] : [];
});
type Subject = (typeof all)[number];

function exceptionsOf(transformation: string): readonly string[] {
  return (EXCEPTIONS[transformation] ?? []).flatMap(({ cases }) => cases);
}

function ruleSays(subject: Case, code: string): readonly string[] {
  return verdictOf(subject, code) ?? [`does not parse:\n${code}`];
}

/** The programs that a transformation makes of a case: by one place alone, and by all. */
function versions({ subject, program }: Subject, transform: (program: Program) => readonly Spot[]): string[] {
  const spots = transform(program);
  return [spots, ...spots.map((spot) => [spot])].map((chosen) => applyEdits(subject.code, chosen.flat()));
}

describe.each(Object.entries(NEUTRAL))("%s keeps the verdict", (name, transform) => {
  const known = exceptionsOf(name);
  const places = all.map((entry) => ({ ...entry, spots: transform(entry.program) })).filter(({ spots }) => spots.length > 0);
  const held = places.filter(({ subject }) => !known.includes(subject.name));

  it("at all places", () => {
    const changed = held.filter(({ subject, spots, verdict }) => String(ruleSays(subject, applyEdits(subject.code, spots.flat()))) !== String(verdict));
    expect(changed.map(({ subject }) => subject.name)).toEqual([]);
  }, 120_000);

  it("at any places", () => {
    const mask = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).filter((bits) => bits.includes(true));
    fc.assert(
      fc.property(fc.nat(held.length - 1), mask, (index, bits) => {
        const { subject, spots, verdict } = held[index] ?? expect.unreachable();
        const edits: Edit[] = spots.filter((_, spot) => bits[spot % bits.length]).flat();
        const code = applyEdits(subject.code, edits);
        expect(ruleSays(subject, code), `${subject.name}, written as\n${code}`).toEqual(verdict);
      }),
      { numRuns, seed },
    );
  });

  it.each(known)("not yet: %s", (title) => {
    const entry = places.find(({ subject }) => subject.name === title);
    const changed = entry && versions(entry, transform).some((code) => String(verdictOf(entry.subject, code)) !== String(entry.verdict));
    expect(changed, "it keeps the verdict: take it off the list of exceptions").toBe(true);
  });
});

describe("deleteRelease flips a valid case", () => {
  const isStrict = ({ settings }: Case): boolean => (settings?.leaks as { certainty?: string } | undefined)?.certainty === "possible";
  const released = all
    .filter(({ subject }) => subject.verdict === "valid" && isStrict(subject))
    .map((entry) => ({ ...entry, title: entry.subject.name, spots: deleteRelease(entry.program, entry.subject.rule) }))
    .filter(({ spots }) => spots.length > 0);
  const known = exceptionsOf("deleteRelease");
  const ofRule = ({ rule }: Case, reports: readonly string[]): readonly string[] => reports.filter((report) => report.startsWith(`leaks/${rule}:`));

  it.each(released.filter(({ title }) => !known.includes(title)))("$title", ({ subject, spots, verdict }) => {
    expect(ofRule(subject, verdict), "released").toEqual([]);
    const code = applyEdits(subject.code, spots.flat());
    expect(ofRule(subject, ruleSays(subject, code)), `${subject.name}, written as\n${code}`).not.toEqual([]);
  });

  it.each(known)("not: %s", (title) => {
    const entry = released.find(({ subject }) => subject.name === title);
    expect(entry && ofRule(entry.subject, ruleSays(entry.subject, applyEdits(entry.subject.code, entry.spots.flat()))), "it flips: take it off the list of exceptions").toEqual([]);
  });
});

describe("duplicateOwner doubles the reports", () => {
  const known = exceptionsOf("duplicateOwner");
  const owners = all.filter(({ subject }) => subject.verdict === "invalid").flatMap((entry) => {
    const code = duplicateOwner(entry.program);
    return code === null ? [] : [{ ...entry, code, doubled: [...entry.verdict, ...entry.verdict].sort() }];
  });

  it.each(owners.filter(({ subject }) => !known.includes(subject.name)))("$subject.name", ({ subject, code, doubled }) => {
    expect(ruleSays(subject, code), code).toEqual(doubled);
  });

  it.each(known)("not: %s", (title) => {
    const entry = owners.find(({ subject }) => subject.name === title);
    expect(entry && ruleSays(entry.subject, entry.code), "it doubles: take it off the list of exceptions").not.toEqual(entry?.doubled);
    expect(entry).toBeDefined();
  });
});
