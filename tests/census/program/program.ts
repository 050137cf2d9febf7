import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What is read of the JSON file of a census. */
export interface Report {
  readonly classes: readonly { readonly name: string; readonly count: number; readonly growth: number | null }[];
}

interface Run {
  /** Options of Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of the program. */
  readonly args?: readonly string[];
}

/** A folder with programs that are run in processes of their own, from the project's folder, where the package finds itself. */
export class Programs {
  readonly #folder = mkdtempSync(join(tmpdir(), "leaks-census-"));
  readonly #children: ChildProcess[] = [];

  /** The path of a file in the folder. */
  path(name: string): string {
    return join(this.#folder, name);
  }

  /** Starts a program and does not wait for it. */
  start(code: string, { flags = [], env = {}, args = [] }: Run = {}, stdio: SpawnOptions["stdio"] = "pipe"): ChildProcess {
    writeFileSync(this.path("program.mjs"), code);
    const child = spawn(process.execPath, [...flags, this.path("program.mjs"), ...args], { env: { ...process.env, ...env }, stdio });
    this.#children.push(child);
    return child;
  }

  /** Runs a program to its end. */
  run(code: string, run: Run = {}): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const child = this.start(code, run);
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk) => (stdout += String(chunk)));
    child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => resolve({ code: exitCode, stdout, stderr }));
    });
  }

  /** Reads a JSON file, waiting until it is there, and removes it. */
  async take(name: string): Promise<Report> {
    while (!existsSync(this.path(name))) await wait(20);
    const report = JSON.parse(readFileSync(this.path(name), "utf8")) as Report;
    rmSync(this.path(name));
    return report;
  }

  /** Ends what is running and removes the folder. */
  remove(): void {
    for (const child of this.#children) child.kill("SIGKILL");
    rmSync(this.#folder, { recursive: true });
  }
}
