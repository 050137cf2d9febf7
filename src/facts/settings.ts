import { type Models, builtIn } from "../models/registry.js";
import { anyResourceShape, borrowShape, lifecycleShape, ownerShape } from "../models/row-shapes.js";
import { type BorrowRow, CERTAINTIES, type Certainty, type HandleRow, type LifecycleRow, type OwnerRow, type ResourceRow } from "../models/schema.js";
import { listOf, oneOf, record, text } from "../models/shape.js";

/** What `settings.leaks` of an ESLint configuration comes to. */
export interface Settings {
  /** The least certain report that is shown. */
  readonly certainty: Certainty;
  readonly models: Models;
  /** What is wrong with the settings, naming the entry; then the built-in models stand alone. */
  readonly problem: string | null;
}

const shape = record(
  {},
  {
    certainty: oneOf(CERTAINTIES),
    resources: listOf(anyResourceShape),
    lifecycles: listOf(lifecycleShape),
    teardownMethods: listOf(text),
    owners: listOf(ownerShape),
    borrows: listOf(borrowShape),
  },
);

type RawResource = Partial<ResourceRow> & Pick<ResourceRow, "id" | "acquire" | "release">;
type RawHandle = Partial<HandleRow> & Pick<HandleRow, "id" | "kind" | "handle" | "acquire" | "release">;

interface RawSettings {
  readonly certainty?: Certainty;
  readonly resources?: readonly (RawResource | RawHandle)[];
  readonly lifecycles?: readonly (Partial<LifecycleRow> & Pick<LifecycleRow, "id" | "owner">)[];
  readonly teardownMethods?: readonly string[];
  readonly owners?: readonly OwnerRow[];
  readonly borrows?: readonly (Omit<BorrowRow, "docs"> & Partial<BorrowRow>)[];
}

const DEFAULT: Settings = { certainty: "likely", models: builtIn, problem: null };
const cache = new WeakMap<object, Settings>();

/**
 * Reads `settings.leaks`, once for each settings object that ESLint makes.
 * @param raw the value of the `leaks` key, of any type
 */
export function readSettings(raw: unknown): Settings {
  if (raw === undefined) return DEFAULT;
  if (typeof raw !== "object" || raw === null) return { ...DEFAULT, problem: shape(raw, "settings.leaks") };
  let settings = cache.get(raw);
  if (!settings) cache.set(raw, (settings = parse(raw)));
  return settings;
}

function parse(raw: object): Settings {
  const problem = shape(raw, "settings.leaks");
  if (problem !== null) return { ...DEFAULT, problem };
  const { certainty = DEFAULT.certainty, resources = [], lifecycles = [], teardownMethods = [], owners = [], borrows = [] } = raw as RawSettings;
  const named: LifecycleRow = { id: "settings", label: "class", owner: { form: "class" }, teardown: teardownMethods, weakTeardown: [], docs: "" };
  return {
    certainty,
    problem: null,
    models: {
      ...builtIn,
      resources: [...resources.flatMap((row) => (row.handle === "result" ? [] : [{ ...RESOURCE_DEFAULTS, ...row }])), ...builtIn.resources],
      handles: [...resources.flatMap((row) => (row.handle === "result" ? [{ ...HANDLE_DEFAULTS, label: LABELS[row.kind], ...row }] : [])), ...builtIn.handles],
      lifecycles: [...lifecycles.map((row) => ({ ...LIFECYCLE_DEFAULTS, ...row })), ...builtIn.lifecycles, named],
      owners,
      borrows: [...borrows.map((row) => ({ docs: "", ...row })), ...builtIn.borrows],
    },
  };
}

const RESOURCE_DEFAULTS = {
  kind: "listener",
  label: "listener",
  handle: "arguments",
  operands: { event: 0, handler: 1, options: 2 },
  deduplicates: false,
  unknownHolder: "possible",
  docs: "",
} as const;

const HANDLE_DEFAULTS = { lasts: "forever", likely: "unended", docs: "" } as const;

/** What messages call a resource of a kind. */
const LABELS: Record<HandleRow["kind"], string> = { timer: "timer", observer: "observer", subscription: "subscription", connection: "connection", "object-url": "object URL" };

const LIFECYCLE_DEFAULTS = { label: "class", teardown: [], weakTeardown: [], docs: "" } as const;
