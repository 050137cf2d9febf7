import type { Runtime, Session } from "node:inspector";
import { openSession } from "./open-session.js";
import { own } from "./own-objects.js";

/** The property of `globalThis` by which the inspector reaches `receive`, there for the time of one query. */
const BRIDGE = Symbol.for("eslint-plugin-leaks/census");
const bridge = `globalThis[Symbol.for(${JSON.stringify(BRIDGE.description)})]`;

/**
 * Collects garbage and hands over every object of this realm that inherits from `Object.prototype`, all in one synchronous go.
 * The list is the inspector's, and is given back before this returns: whoever receives it must not keep it.
 * @param receive is called once, with the list
 * @throws {Error} when the engine has no inspector, or this module was loaded in a realm of its own
 */
export function queryLiveObjects(receive: (objects: readonly object[]) => void): void {
  const session = openSession();
  const target = own({ prototype: Object.prototype, receive: own(receive) });
  try {
    Object.defineProperty(globalThis, BRIDGE, own({ value: target, configurable: true }));
    const prototype = post(session, "Runtime.evaluate", { expression: `${bridge}?.prototype`, silent: true });
    const query = post(session, "Runtime.queryObjects", { prototypeObjectId: idOf(prototype.result) });
    const call = post(session, "Runtime.callFunctionOn", {
      objectId: idOf(query.objects),
      functionDeclaration: `function () { ${bridge}.receive(this); }`,
      silent: true,
    });
    if (call.exceptionDetails !== undefined) throw new Error(call.exceptionDetails.exception?.description);
  } finally {
    Reflect.deleteProperty(globalThis, BRIDGE);
    // Releases the list too, as everything that this session was given.
    session.disconnect();
  }
}

interface Answers {
  "Runtime.evaluate": Runtime.EvaluateReturnType;
  "Runtime.queryObjects": Runtime.QueryObjectsReturnType;
  "Runtime.callFunctionOn": Runtime.CallFunctionOnReturnType;
}

/** Asks the inspector of this thread, which answers before `post` returns. */
function post<M extends keyof Answers>(session: Session, method: M, params: object): Answers[M] {
  const outcome: { answer?: Answers[M] | undefined; error?: Error | null } = own({});
  session.post(
    method,
    own(params),
    own((error: Error | null, answer?: object) => {
      outcome.error = error;
      outcome.answer = answer && (own(answer) as Answers[M]);
    }),
  );
  if (outcome.answer === undefined) throw new Error(`The inspector does not answer ${method}.`, { cause: outcome.error });
  return outcome.answer;
}

function idOf(object: Runtime.RemoteObject): string {
  own(object);
  if (object.objectId === undefined) throw new Error("A census can only be taken in the main realm of Node, not in one of node:vm, such as Jest's.");
  return object.objectId;
}
