import type { Acquisition } from "../calls/api-calls.js";

/** Whether the method takes a handler off by itself when it has run: `emitter.once("open", f)`. */
export const isOnceCall = ({ row, method }: Acquisition): boolean => row.once?.some((path) => path.endsWith(`#${method}`)) ?? false;
