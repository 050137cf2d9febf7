import type { FunctionNode, Node } from "../ast/types.js";

/** What `this` stands for: an instance of a class (ES6, or ES5 prototypes), the class itself, or an object literal. */
export interface Self {
  /** Unique in the file. */
  readonly id: string;
  readonly kind: "class" | "prototype" | "object";
  readonly isStatic: boolean;
  readonly name: string | null;
  /** The class, the object literal, or the constructor function (the first method where there is none). */
  readonly node: Node;
  /** The source of what it extends, without type arguments. */
  readonly superClass: string | null;
  /** Methods and function-valued fields; accessors as `get x` and `set x`. */
  readonly members: ReadonlyMap<string, FunctionNode>;
  /** Methods of the prototype: taken off the instance unbound, they carry no `this`. */
  readonly methods: ReadonlySet<string>;
}

export interface Selves {
  readonly byClass: Map<Node, Self>;
  readonly byFunction: Map<FunctionNode, Self>;
  readonly prototypes: Map<string, MutableSelf>;
}

export type MutableSelf = { -readonly [K in keyof Self]: Self[K] } & { members: Map<string, FunctionNode>; methods: Set<string> };

export const newSelf = (kind: Self["kind"], id: string, name: string | null, node: Node): MutableSelf => ({ id, kind, isStatic: false, name, node, superClass: null, members: new Map(), methods: new Set() });

export function addMethod(found: Selves, self: MutableSelf, name: string | null, method: FunctionNode): void {
  found.byFunction.set(method, self);
  if (name === null) return;
  self.members.set(name, method);
  self.methods.add(name);
}
