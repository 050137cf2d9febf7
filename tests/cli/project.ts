import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";

/** A folder with files, to run the command in; it is gone when the test ends. */
export class Project {
  readonly cwd = realpathSync(mkdtempSync(join(tmpdir(), "leaks-cli-")));

  constructor(files: Readonly<Record<string, string>>) {
    onTestFinished(() => {
      rmSync(this.cwd, { recursive: true });
    });
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.cwd, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Gives it the packages that this repository has installed. */
  install(): this {
    symlinkSync(resolve("node_modules"), join(this.cwd, "node_modules"), "junction");
    return this;
  }

  /** Runs the command and tells its exit code and what it wrote, with the folder's path left out. */
  async run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const written = { stdout: "", stderr: "" };
    const code = await run(argv, {
      cwd: this.cwd,
      stdout: { write: (text) => (written.stdout += text.replaceAll(this.cwd, "")) },
      stderr: { write: (text) => (written.stderr += text.replaceAll(this.cwd, "")) },
    });
    return { code, ...written };
  }
}
