import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Progress } from "../../src/cli/progress.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

it("rewrites one line in a long run, and clears it at the end", () => {
  const stderr = terminal(true);
  const progress = new Progress(stderr, 300);
  progress.add("a.js");
  vi.advanceTimersByTime(1000);
  progress.add("b.js");
  vi.advanceTimersByTime(100);
  progress.add("c.js");
  progress.end();
  expect(stderr.written).toEqual(["\r\u001B[K2 of 300 files", "\r\u001B[K3 of 300 files", "\r\u001B[K"]);
});

it("writes at most ten times a second", () => {
  const stderr = terminal(true);
  const progress = new Progress(stderr, 300);
  vi.advanceTimersByTime(1000);
  progress.add("a.js");
  progress.add("b.js");
  expect(stderr.written).toEqual(["\r\u001B[K1 of 300 files"]);
});

it("counts a file that is linted twice once", () => {
  const stderr = terminal(true);
  const progress = new Progress(stderr, 300);
  progress.add("a.js");
  vi.advanceTimersByTime(1000);
  progress.add("a.js");
  expect(stderr.written).toEqual(["\r\u001B[K1 of 300 files"]);
});

it("is silent in a short run", () => {
  const stderr = terminal(true);
  const progress = new Progress(stderr, 300);
  vi.advanceTimersByTime(999);
  progress.add("a.js");
  progress.end();
  expect(stderr.written).toEqual([]);
});

it("is silent where there is no terminal", () => {
  const stderr = terminal(false);
  const progress = new Progress(stderr, 300);
  vi.advanceTimersByTime(5000);
  progress.add("a.js");
  progress.end();
  expect(stderr.written).toEqual([]);
});
