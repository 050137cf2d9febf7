import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a resource of the user's own, released",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "signal-slot",
              acquire: ["Signal#connect"],
              operands: { handler: 0 },
              release: [{ form: "matching", call: "disconnect", operands: ["handler"] }],
            },
          ],
        },
      },
      code: `
import { changed } from "./signals.js";

class View {
  onChange = () => this.render();
  constructor() {
    changed.connect(this.onChange);
  }
  render() {}
  dispose() {
    changed.disconnect(this.onChange);
  }
}`,
    },
    {
      name: "without the row nobody knows the resource",
      code: `
import { changed } from "./signals.js";

class View {
  onChange = () => this.render();
  constructor() {
    changed.attach(this.onChange);
  }
  render() {}
  dispose() {
    this.render();
  }
}`,
    },
    {
      name: "a resource of the user's own that is released in bulk",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo"],
              release: [{ form: "bulk", call: "stopListening" }],
            },
          ],
        },
      },
      code: `
import { model } from "./model.js";

class View {
  constructor() {
    model.listenTo("change", () => this.render());
  }
  render() {}
  dispose() {
    model.stopListening();
  }
}`,
    },
    {
      name: "a resource of the user's own that ends with its target",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo"],
              release: [{ form: "end", call: "shutDown" }],
            },
          ],
        },
      },
      code: `
import { model } from "./model.js";

class View {
  constructor() {
    model.listenTo("change", () => this.render());
  }
  render() {}
  dispose() {
    model.shutDown();
  }
}`,
    },
    {
      name: "a teardown method of the user's own that removes",
      settings: { leaks: { certainty: "possible", teardownMethods: ["onRemovedFromStage"] } },
      code: `
class Sprite {
  constructor() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onRemovedFromStage() {
    window.removeEventListener("resize", this.layout);
  }
}`,
    },
    {
      name: "a lifecycle of the user's own: effects that clean up",
      settings: {
        leaks: {
          certainty: "possible",
          lifecycles: [
            {
              id: "isomorphic-effect",
              owner: { form: "effect", calls: ["useIsomorphicLayoutEffect"] },
            },
          ],
        },
      },
      code: `
import { useIsomorphicLayoutEffect } from "./effects.js";

export function Size({ onChange }) {
  useIsomorphicLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an owner that lives as long as the application",
      settings: { leaks: { certainty: "possible", owners: [{ name: "Shell", lifetime: "application" }] } },
      code: `
export class Shell {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "an owner whose base lives as long as the application",
      settings: {
        leaks: { certainty: "possible", owners: [{ name: "RootService", lifetime: "application" }] },
      },
      code: `
export class Shell extends RootService {
  constructor() {
    super();
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "an owner with a teardown of its own that removes",
      settings: {
        leaks: {
          certainty: "possible",
          owners: [{ name: "Scene", lifetime: "instance", teardown: ["leave"] }],
        },
      },
      code: `
export class Level extends Scene {
  enter() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  leave() {
    window.removeEventListener("resize", this.layout);
  }
}`,
    },
    {
      name: "without the row the call may take the controller over",
      code: `
import { inspectController } from "./debug.js";

export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  inspectController(controller);
}`,
    },
  ],
  invalid: [
    {
      name: "a resource of the user's own",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "signal-slot",
              acquire: ["Signal#connect"],
              operands: { handler: 0 },
              release: [{ form: "matching", call: "disconnect", operands: ["handler"] }],
            },
          ],
        },
      },
      code: `
import { changed } from "./signals.js";

class View {
  onChange = () => this.render();
  constructor() {
    changed.connect(this.onChange);
  }
  render() {}
  dispose() {
    this.render();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "changed",
            held: "this `View`",
            event: "change",
            label: "listener",
            remedy: "Call `changed.disconnect(this.onChange)` in `dispose()`.",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 35,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "changed.disconnect(this.onChange)", teardown: "`dispose()`" },
              output: `
import { changed } from "./signals.js";

class View {
  onChange = () => this.render();
  constructor() {
    changed.connect(this.onChange);
  }
  render() {}
  dispose() {
    changed.disconnect(this.onChange);
    this.render();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a resource of the user's own with a label, on events alone",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              label: "model listener",
              acquire: ["Model#listenTo"],
              events: ["change"],
              release: [{ form: "matching", call: "stopListening", operands: ["event", "handler"] }],
            },
          ],
        },
      },
      code: `
import { model } from "./model.js";

class View {
  constructor() {
    model.listenTo("change", () => this.render());
    model.listenTo("remove", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "model",
            held: "this `View`",
            event: '"change"',
            label: "model listener",
            remedy: 'Keep the handler, and call `model.stopListening("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a resource of the user's own without a matching release: nothing to name",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo"],
              release: [{ form: "bulk", call: "stopListening" }],
            },
          ],
        },
      },
      code: `
import { model } from "./model.js";

class View {
  constructor() {
    model.listenTo("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "model",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: "Release it in a method that ends the instance, such as `destroy()`.",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a resource of the user's own only on receivers of a name",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo"],
              receiver: { names: ["model"] },
              release: [{ form: "bulk", call: "stopListening" }],
            },
          ],
        },
      },
      code: `
import { radio, userModel } from "./model.js";

class View {
  constructor() {
    userModel.listenTo("change", () => this.render());
    radio.listenTo("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "userModel",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: "Release it in a method that ends the instance, such as `destroy()`.",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a resource of the user's own on parameters, as sure as the row says",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo"],
              unknownHolder: "likely",
              release: [{ form: "bulk", call: "stopListening" }],
            },
          ],
        },
      },
      code: `
class View {
  constructor(model) {
    model.listenTo("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "model",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: "Release it in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a resource of the user's own that is taken once",
      settings: {
        leaks: {
          certainty: "possible",
          resources: [
            {
              id: "model-event",
              acquire: ["Model#listenTo", "Model#listenToOnce"],
              once: ["Model#listenToOnce"],
              release: [{ form: "matching", call: "stopListening", operands: ["event", "handler"] }],
            },
          ],
        },
      },
      code: `
import { model } from "./model.js";

class View {
  constructor() {
    model.listenToOnce("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "model",
            held: "this `View`",
            event: '"change"',
            remedy: 'Keep the handler, and call `model.stopListening("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a teardown method of the user's own",
      settings: { leaks: { certainty: "possible", teardownMethods: ["onRemovedFromStage"] } },
      code: `
class Sprite {
  constructor() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onRemovedFromStage() {
    this.draw();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Sprite`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.layout)` in `onRemovedFromStage()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.layout)',
                teardown: "`onRemovedFromStage()`",
              },
              output: `
class Sprite {
  constructor() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onRemovedFromStage() {
    window.removeEventListener("resize", this.layout);
    this.draw();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a lifecycle of the user's own: classes by their base",
      settings: {
        leaks: {
          certainty: "possible",
          lifecycles: [
            {
              id: "widget",
              owner: { form: "class", extends: ["Widget"] },
              teardown: ["onAfterDetach"],
            },
          ],
        },
      },
      code: `
class Panel extends Widget {
  onBeforeAttach() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onAfterDetach() {
    this.draw();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.layout)` in `onAfterDetach()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.layout)',
                teardown: "`onAfterDetach()`",
              },
              output: `
class Panel extends Widget {
  onBeforeAttach() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onAfterDetach() {
    window.removeEventListener("resize", this.layout);
    this.draw();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a lifecycle of the user's own: another class is none",
      settings: {
        leaks: {
          certainty: "possible",
          lifecycles: [
            {
              id: "widget",
              owner: { form: "class", extends: ["Widget"] },
              teardown: ["onAfterDetach"],
            },
          ],
        },
      },
      code: `
class Panel extends Element {
  onBeforeAttach() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  onAfterDetach() {
    this.draw();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.layout)` in a method that ends the instance, such as `onAfterDetach()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a lifecycle of the user's own: effects",
      settings: {
        leaks: {
          certainty: "possible",
          lifecycles: [
            {
              id: "isomorphic-effect",
              owner: { form: "effect", calls: ["useIsomorphicLayoutEffect"] },
            },
          ],
        },
      },
      code: `
import { useIsomorphicLayoutEffect } from "./effects.js";

export function Size({ onChange }) {
  useIsomorphicLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useIsomorphicLayoutEffect } from "./effects.js";

export function Size({ onChange }) {
  useIsomorphicLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a lifecycle of the user's own: composables by their prefix",
      settings: {
        leaks: {
          certainty: "possible",
          lifecycles: [{ id: "injector", owner: { form: "composable", prefix: "inject" } }],
        },
      },
      code: `
export function injectSize(onChange) {
  window.addEventListener("resize", () => onChange(window.innerWidth));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the cleanup of an effect.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: "another class than the owner that lives as long as the application",
      settings: { leaks: { certainty: "possible", owners: [{ name: "Shell", lifetime: "application" }] } },
      code: `
export class Panel {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "an owner with a teardown of its own",
      settings: {
        leaks: {
          certainty: "possible",
          owners: [{ name: "Scene", lifetime: "instance", teardown: ["leave"] }],
        },
      },
      code: `
export class Scene {
  enter() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  leave() {
    this.draw();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Scene`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.layout)` in `leave()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", this.layout)', teardown: "`leave()`" },
              output: `
export class Scene {
  enter() {
    window.addEventListener("resize", this.layout);
  }
  layout = () => this.draw();
  draw() {}
  leave() {
    window.removeEventListener("resize", this.layout);
    this.draw();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a call of the user's own that only borrows: the controller stays here",
      settings: {
        leaks: { certainty: "possible", borrows: [{ id: "trace", calls: ["inspectController"] }] },
      },
      code: `
import { inspectController } from "./debug.js";

export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  inspectController(controller);
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            place: "when the listener is no longer needed",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 98,
        },
      ],
    },
    {
      name: "a call of the user's own that only borrows: a list that it reads is not drained by it",
      settings: { leaks: { certainty: "possible", borrows: [{ id: "trace", calls: ["inspect"] }] } },
      code: `
import { inspect } from "./debug.js";

export function track(element) {
  const disposers = [];
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  disposers.push(() => window.removeEventListener("scroll", onScroll));
  inspect(disposers);
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            store: "disposers",
            place: "when the listener is no longer needed",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 46,
        },
      ],
    },
    {
      name: "settings that are no object",
      settings: { leaks: "strict" },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: { problem: 'settings.leaks must be an object, got "strict".' },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings that are null",
      settings: { leaks: null },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: { problem: "settings.leaks must be an object, got null." },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with an unknown key",
      settings: { leaks: { certainty: "likely", sources: [] } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: "settings.leaks.sources is not known; known are certainty, resources, lifecycles, teardownMethods, owners, borrows.",
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with an unknown certainty",
      settings: { leaks: { certainty: "maybe" } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: 'settings.leaks.certainty must be one of possible, likely, certain, got "maybe".',
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a resource without a release",
      settings: { leaks: { resources: [{ id: "signal-slot", acquire: ["Signal#connect"], release: [] }] } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: { problem: "settings.leaks.resources[0].release must have at least 1 entry." },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a resource whose path is no API path",
      settings: {
        leaks: {
          resources: [
            {
              id: "signal-slot",
              acquire: ["connect"],
              release: [{ form: "bulk", call: "disconnect" }],
            },
          ],
        },
      },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: 'settings.leaks.resources[0].acquire[0] must be an API path such as EventTarget#addEventListener, got "connect".',
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a resource whose release is of no known form",
      settings: {
        leaks: {
          resources: [
            {
              id: "signal-slot",
              acquire: ["Signal#connect"],
              release: [{ form: "magic", call: "disconnect" }],
            },
          ],
        },
      },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: 'settings.leaks.resources[0].release[0].form must be one of matching, bulk, signal, end, receiver, unset, got "magic".',
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a resource whose operand is no position",
      settings: {
        leaks: {
          resources: [
            {
              id: "signal-slot",
              acquire: ["Signal#connect"],
              operands: { handler: -1 },
              release: [{ form: "bulk", call: "disconnect" }],
            },
          ],
        },
      },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: "settings.leaks.resources[0].operands.handler must be the position of an argument, 0 or more, got -1.",
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a lifecycle without an owner",
      settings: { leaks: { lifecycles: [{ id: "widget" }] } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: "settings.leaks.lifecycles[0].owner.form must be one of class, effect, attribute, composable, scope, member, disposer, script, got nothing.",
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with an owner of no known lifetime",
      settings: { leaks: { owners: [{ name: "Shell", lifetime: "forever" }] } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: 'settings.leaks.owners[0].lifetime must be one of application, instance, got "forever".',
          },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with teardown methods that are no list",
      settings: { leaks: { teardownMethods: "dispose" } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: { problem: 'settings.leaks.teardownMethods must be an array, got "dispose".' },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings with a borrow without calls",
      settings: { leaks: { borrows: [{ id: "trace", calls: [] }] } },
      code: `
console.log("nothing to find");`,
      errors: [
        {
          messageId: "invalidSettings",
          data: { problem: "settings.leaks.borrows[0].calls must have at least 1 entry." },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: "settings that cannot be used leave the built-in models at work",
      settings: { leaks: { certainty: "maybe" } },
      code: `
class Panel extends Base {
  constructor() {
    super();
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "invalidSettings",
          data: {
            problem: 'settings.leaks.certainty must be one of possible, likely, certain, got "maybe".',
          },
          line: 1,
          column: 1,
        },
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
  ],
});
