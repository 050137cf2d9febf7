interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Where a run happens and what it writes to. */
export interface Terminal {
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
}
