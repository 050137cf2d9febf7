/** A description of data that comes from outside: answers with what is wrong at which place, or null. */
export type Shape = (value: unknown, path: string) => string | null;

function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${value}"`;
    case "undefined":
      return "nothing";
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    default:
      return `${value as number}`;
  }
}

export const text: Shape = (value, path) =>
  typeof value === "string" && value !== "" ? null : `${path} must be a non-empty string, got ${shown(value)}.`;

export const flag: Shape = (value, path) => (typeof value === "boolean" ? null : `${path} must be true or false, got ${shown(value)}.`);

export const position: Shape = (value, path) =>
  Number.isInteger(value) && (value as number) >= 0 ? null : `${path} must be the position of an argument, 0 or more, got ${shown(value)}.`;

export const oneOf =
  (allowed: readonly string[]): Shape =>
  (value, path) =>
    allowed.includes(value as string) ? null : `${path} must be one of ${allowed.join(", ")}, got ${shown(value)}.`;

export const matching =
  (pattern: RegExp, what: string): Shape =>
  (value, path) =>
    typeof value === "string" && pattern.test(value) ? null : `${path} must be ${what}, got ${shown(value)}.`;

export const listOf =
  (item: Shape, least = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} must be an array, got ${shown(value)}.`;
    if (value.length < least) return `${path} must have at least ${String(least)} entry.`;
    return first(value.map((entry, index) => item(entry, `${path}[${String(index)}]`)));
  };

/** An object with these keys and no others; those of `optional` may be absent. */
export const record =
  (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path} must be an object, got ${shown(value)}.`;
    const known = { ...required, ...optional };
    const entries = value as Record<string, unknown>;
    const stranger = Object.keys(entries).find((key) => !Object.hasOwn(known, key));
    if (stranger !== undefined) return `${path}.${stranger} is not known; known are ${Object.keys(known).join(", ")}.`;
    return first(
      Object.entries(known).map(([key, shape]) => (!Object.hasOwn(entries, key) && Object.hasOwn(optional, key) ? null : shape(entries[key], `${path}.${key}`))),
    );
  };

/** One of several records, told apart by the value of one key. */
export const variant =
  (key: string, shapes: Record<string, Shape>): Shape =>
  (value, path) => {
    const tag = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    const shape = typeof tag === "string" && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined;
    return shape ? shape(value, path) : `${path}.${key} must be one of ${Object.keys(shapes).join(", ")}, got ${shown(tag)}.`;
  };

const first = (problems: readonly (string | null)[]): string | null => problems.find((problem) => problem !== null) ?? null;
