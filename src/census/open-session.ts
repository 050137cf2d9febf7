import type { Session } from "node:inspector";
import { own } from "./own-objects.js";

/**
 * Connects to the inspector of this very thread. Loads it only now: a program that takes no census never has it.
 * @returns the connected session, to be disconnected by the caller
 * @throws {Error} on an engine without it, with the reason
 */
export function openSession(): Session {
  if (process.versions.bun !== undefined) throw refusal("Bun has another one");
  if (process.versions.deno !== undefined) throw refusal("Deno has another one");
  if (!process.features.inspector) throw refusal("this one was built without it");
  try {
    const session = own(new (process.getBuiltinModule("node:inspector").Session)());
    session.connect();
    return session;
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error), error);
  }
}

function refusal(reason: string, cause?: unknown): Error {
  return new Error(`A census needs the inspector of Node, and it cannot be had: ${reason.replace(/\.$/, "")}.`, { cause });
}
