import type { Node } from "./types.js";

/** Whether a node is a loop that may go on as long as the program: `while (open)`, `for (;;)`, `for await (const line of input)`. */
export function isOpenLoop(node: Node): boolean {
  if (node.type === "WhileStatement" || node.type === "DoWhileStatement") return true;
  return node.type === "ForStatement" ? node.test === null : node.type === "ForOfStatement" && node.await;
}
