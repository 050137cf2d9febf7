import { type Certainty, CERTAINTIES } from "../models/schema.js";

/** Whether a certainty reaches the bar. */
export function reaches(certainty: Certainty, bar: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(bar);
}
