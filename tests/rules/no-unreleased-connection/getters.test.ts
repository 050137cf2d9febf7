import rule from "../../../rules/no-unreleased-connection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-connection", rule, {
  valid: [
    {
      name: "what a getter gives out, and the end of the instance ends by the getter",
      code: `
export class Pool {
  #worker = new Worker("count.js");
  get worker() {
    return this.#worker;
  }
  dispose() {
    this.worker.terminate();
  }
}
export class Reader {
  #worker = new Worker("read.js");
  get reader() {
    return this.#worker;
  }
  dispose() {
    const { reader } = this;
    reader.terminate();
  }
}`,
    },
    {
      name: "what a getter gives out is possible at most, and what it makes for whoever reads it is not its own",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Pool {
  #worker = new Worker("count.js");
  get worker() {
    return this.#worker;
  }
  dispose() {}
}
export class Maker {
  get worker() {
    const worker = new Worker("count.js");
    return worker;
  }
  dispose() {}
}`,
    },
    {
      name: "what a getter makes for whoever reads it",
      code: `
export class Maker {
  get worker() {
    const worker = new Worker("count.js");
    return worker;
  }
  dispose() {}
}`,
    },
  ],
  invalid: [
    {
      name: "what a getter gives out stays that of the instance, whose end forgets it",
      code: `
export class Pool {
  constructor() {
    this.count = new Worker("count.js");
  }
  get worker() {
    return this.count;
  }
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`Worker`", held: "itself", remedy: "Call `this.count.terminate()` in `dispose()`." },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.count.terminate()", teardown: "`dispose()`" },
              output: `
export class Pool {
  constructor() {
    this.count = new Worker("count.js");
  }
  get worker() {
    return this.count;
  }
  dispose() {
    this.count.terminate();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
