import { expect, it, vi } from "vitest";
import { download } from "../../scripts/accuracy/download.mjs";

vi.mock("../../scripts/packages.mjs", () => ({
  unpack: ({ package: name, version }: { package: string; version: string }) => {
    if (name !== "there") throw new Error(`Cannot get ${name}@${version}: 404`);
  },
}));

const release = (name: string) => ({ package: name, version: "1.0.0", integrity: "sha512-a" });

it("names every release that cannot be had", () => {
  expect(() => download([release("gone"), release("there"), release("lost")])).toThrow("Cannot get gone@1.0.0: 404\nCannot get lost@1.0.0: 404");
});

it("is content when all can be had", () => {
  expect(() => download([release("there")])).not.toThrow();
});
