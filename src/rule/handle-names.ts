import type { HandleRow } from "../models/schema.js";

/** What the handle of a kind of resource is called where the code has no name for it yet. */
export const handleNames: Readonly<Record<HandleRow["kind"], string>> = {
  timer: "id",
  observer: "observer",
  subscription: "subscription",
  connection: "connection",
  "object-url": "url",
};
