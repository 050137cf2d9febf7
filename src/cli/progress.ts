import type { Terminal } from "./terminal.js";

const QUIET_MS = 1000;
const INTERVAL_MS = 100;
const CLEAR_LINE = "\r\u001B[K";

/** One rewritten line on a terminal that says how far a long run has come; silent elsewhere and in short runs. */
export class Progress {
  readonly #done = new Set<string>();
  #next = Date.now() + QUIET_MS;
  #shown = false;

  /**
   * @param stream where to write
   * @param total the number of files of the run
   */
  constructor(
    private readonly stream: Terminal["stderr"],
    private readonly total: number,
  ) {}

  /** Counts a file, once. */
  add(path: string): void {
    this.#done.add(path);
    if (this.stream.isTTY !== true || Date.now() < this.#next) return;
    this.#next = Date.now() + INTERVAL_MS;
    this.#shown = true;
    this.stream.write(`${CLEAR_LINE}${this.#done.size} of ${this.total} files`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown) this.stream.write(CLEAR_LINE);
  }
}
