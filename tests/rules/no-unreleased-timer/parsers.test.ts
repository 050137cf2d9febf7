import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "espree: a field that is cleared",
      languageOptions: {},
      filename: "file.js",
      code: `
class View {
  #timer = setInterval(() => this.draw(), 1000);
  draw() {}
  destroy() {
    clearInterval(this.#timer);
  }
}`,
    },
    {
      name: "espree: an optional chain",
      languageOptions: {},
      filename: "file.js",
      code: `
class View {
  start() {
    this.timer = globalThis.setInterval?.(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    globalThis.clearInterval?.(this.timer);
  }
}`,
    },
    {
      name: "a cast of the handle",
      code: `
class View {
  private timer = 0;
  start() {
    this.timer = setInterval(() => this.draw(), 1000) as unknown as number;
  }
  draw() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a cast of the global",
      code: `
class View {
  start() {
    this.timer = (window as any).setInterval(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    (window as any).clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a parameter property and a private method",
      code: `
class View {
  private timer: ReturnType<typeof setInterval> | null = null;
  constructor(private readonly model: Model) {
    this.timer = setInterval(() => this.model.save(), 1000);
  }
  private stop(): void {
    if (this.timer !== null) clearInterval(this.timer!);
  }
  ngOnDestroy(): void {
    this.stop();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "espree",
      languageOptions: {},
      filename: "file.js",
      code: `
class View {
  #timer = setInterval(() => this.draw(), 1000);
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Call `clearInterval(this.#timer)` in `destroy()`.",
          },
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.#timer)", teardown: "`destroy()`" },
              output: `
class View {
  #timer = setInterval(() => this.draw(), 1000);
  draw() {}
  destroy() {
    clearInterval(this.#timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "espree: an optional chain",
      languageOptions: {},
      filename: "file.js",
      code: `
class View {
  start() {
    this.timer = globalThis.setInterval?.(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Call `globalThis.clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 67,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "globalThis.clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  start() {
    this.timer = globalThis.setInterval?.(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    globalThis.clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a cast of the handle",
      code: `
class View {
  private timer = 0;
  start() {
    this.timer = setInterval(() => this.draw(), 1000) as unknown as number;
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  private timer = 0;
  start() {
    this.timer = setInterval(() => this.draw(), 1000) as unknown as number;
  }
  draw() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a handle that surely is one",
      code: `
class View {
  start() {
    this.timer = setInterval(() => this.draw(), 1000)!;
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a component with JSX",
      code: `
import { useEffect, useState } from "react";
export function Clock({ zone }: { zone: string }) {
  const [now, setNow] = useState(0);
  useEffect(() => {
    setInterval(() => setNow(Date.now()), 1000);
  }, []);
  return <time>{format(now, zone)}</time>;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`setNow`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "id", call: "clearInterval(id)", teardown: "" },
              output: `
import { useEffect, useState } from "react";
export function Clock({ zone }: { zone: string }) {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const id = setInterval(() => setNow(Date.now()), 1000);
    return () => {
      clearInterval(id);
    };
  }, []);
  return <time>{format(now, zone)}</time>;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a generic, abstract class",
      code: `
export abstract class View<Model> {
  protected timer?: number;
  protected start(model: Model): void {
    this.timer = window.setInterval(() => this.draw(model), 1000);
  }
  protected abstract draw(model: Model): void;
  public destroy(): void {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Call `window.clearInterval(this.timer)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 66,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "window.clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
export abstract class View<Model> {
  protected timer?: number;
  protected start(model: Model): void {
    this.timer = window.setInterval(() => this.draw(model), 1000);
  }
  protected abstract draw(model: Model): void;
  public destroy(): void {
    window.clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
