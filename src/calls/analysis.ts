import type { FileIndex } from "../ast/file-index.js";
import type { Models } from "../models/registry.js";
import type { Certainty } from "../models/schema.js";

/** One file together with what is known of APIs: the first argument of every question above the scope layer. */
export interface Analysis extends FileIndex {
  readonly models: Models;
  /** Whether the component of the file is the root of a program, by the name of the file. */
  readonly isRootFile: boolean;
  /** The least certain report that is shown: what can be no surer need not be looked for. */
  readonly certainty: Certainty;
}
