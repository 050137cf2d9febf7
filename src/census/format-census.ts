import type { Census } from "./take-census.js";

const MEGABYTE = 1_000_000;

/**
 * Writes a census as a table: a line a class, numbers aligned, names last.
 * @returns lines, each ended
 */
export function formatCensus({ classes, omitted, memory }: Census): string {
  const rows = [
    ["count", "growth", "class"],
    ...classes.map(({ name, count, growth }) => [grouped(count), signed(growth), printable(name)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
  if (omitted.classes > 0) lines.push(`and ${grouped(omitted.classes)} more classes with ${grouped(omitted.objects)} objects`);
  lines.push(
    [
      `memory: ${megabytes(memory.rss)} resident`,
      `heap ${megabytes(memory.heapUsed)} used of ${megabytes(memory.heapTotal)} (limit ${megabytes(memory.heapSizeLimit)})`,
      `external ${megabytes(memory.external)} (array buffers ${megabytes(memory.arrayBuffers)})`,
      `malloc ${megabytes(memory.mallocedMemory)} (peak ${megabytes(memory.peakMallocedMemory)})`,
      `contexts ${memory.nativeContexts} (detached ${memory.detachedContexts})`,
    ].join(", "),
  );
  return lines.map((line) => `${line}\n`).join("");
}

const grouped = (value: number): string => value.toLocaleString("en-US");

function signed(growth: number | null): string {
  if (growth === null) return "-";
  return growth > 0 ? `+${grouped(growth)}` : grouped(growth);
}

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** A class may be named anything; what would move the cursor of a terminal is written as an escape. */
const printable = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
