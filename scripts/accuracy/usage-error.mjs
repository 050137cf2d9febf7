/** The command was called in a way that it does not know; the message says which, and what it knows. */
export class UsageError extends Error {}
