/** How the examples of one title are exercised: the incorrect one, the correct one, and the incorrect one after each suggestion. */
export interface Proof {
  /** Uses the example once. It gets everything that the example declares at its top, exported or not. */
  readonly run: (example: any, tools: Tools & { readonly index: number }) => unknown;
  /** What the example finds in its surroundings: globals, set before it is loaded. */
  readonly globals?: (tools: Tools) => object | Promise<object>;
  /** Modules the example imports that are not of the platform: their source by their name. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Runs in a page of Chromium instead of Node. */
  readonly page?: boolean;
  /** Files of scripts/tools/frameworks that the page loads first. */
  readonly scripts?: readonly string[];
  /** How often it is used; 40 by default. */
  readonly times?: number;
  /** How many of the tracked objects must survive where the example is incorrect; as many as `times` by default. */
  readonly leaks?: number;
  /** How many may survive where it is correct, and must; 0 by default. More only where the page says so. */
  readonly keeps?: number;
  /** For what no reference can watch, such as strings: the bytes of one use. Survivors are the growth of memory divided by it. */
  readonly weighs?: number;
}

export interface Tools {
  /** Counts an object among the survivors until it is collected, and returns it. */
  readonly track: <Value extends object>(object: Value) => Value;
}
