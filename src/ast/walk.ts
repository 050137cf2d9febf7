import type { TSESLint } from "@typescript-eslint/utils";
import type { Node } from "./types.js";

/** Visits a node and what is below it; what `visit` answers false to is not entered. */
export function walk({ visitorKeys }: Readonly<TSESLint.SourceCode>, root: Node, visit: (node: Node) => boolean): void {
  const open: (Node | null | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (!node || !visit(node)) continue;
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | Node[] | null | undefined>)[key];
      if (Array.isArray(child)) open.push(...child);
      else open.push(child);
    }
  }
}
