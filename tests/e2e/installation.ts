import { execSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ESLint } from "eslint";
import { inject } from "vitest";

interface Output {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The packed package, installed with others in an empty folder. */
export class Installation {
  readonly #folder = mkdtempSync(join(tmpdir(), "leaks-e2e-"));

  constructor(...packages: string[]) {
    this.write("package.json", '{ "private": true }');
    const wanted = [inject("tarball"), ...packages].map((name) => `"${name}"`).join(" ");
    execSync(`npm install --prefer-offline --no-audit --no-fund --ignore-scripts --loglevel=error ${wanted}`, {
      cwd: this.#folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.#folder, file), text);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  has(name: string): boolean {
    return existsSync(join(this.#folder, "node_modules", name));
  }

  /** Runs Node on a script of an installed package. */
  run(script: string, ...argv: string[]): Output {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join("node_modules", script), ...argv], {
      cwd: this.#folder,
      encoding: "utf8",
    });
    return { code: status, stdout, stderr };
  }

  /** Runs a command line. */
  shell(command: string): Output {
    const { status, stdout, stderr } = spawnSync(command, { cwd: this.#folder, encoding: "utf8", shell: true });
    return { code: status, stdout, stderr };
  }

  /** Compiles one file, strictly, with the installed TypeScript. */
  typecheck(file: string, options: Readonly<Record<string, boolean>>): Output {
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, module: "nodenext", target: "es2022", types: [] };
    this.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: [file] }));
    return this.run("typescript/bin/tsc");
  }

  /** Lints one file and tells each message as `line rule message-id`. */
  eslint(file: string, ...argv: string[]): string[] {
    const { stdout, stderr } = this.run("eslint/bin/eslint.js", "--format", "json", ...argv, file);
    if (stdout === "") throw new Error(stderr);
    const [result] = JSON.parse(stdout) as ESLint.LintResult[];
    return (result?.messages ?? []).map(({ line, ruleId, messageId, message }) =>
      ruleId === null ? message : `${line} ${ruleId} ${String(messageId)}`,
    );
  }
}
