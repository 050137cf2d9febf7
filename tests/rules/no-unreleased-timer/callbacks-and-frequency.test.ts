import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "by a class of which a program has one by its name, and that has no end",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class TaskService {
  run(tasks) {
    for (const task of tasks) setInterval(() => this.start(task), task.every);
  }
  start(task) {}
}`,
    },
    {
      name: "an arrow function that captures nothing",
      code: `
class View {
  constructor() {
    setInterval(() => console.log("still here"), 1000);
  }
  draw() {}
}`,
    },
    {
      name: "a function of the file that captures nothing",
      code: `
const log = () => console.log("still here");
class View {
  constructor() {
    setInterval(log, 1000);
  }
}`,
    },
    {
      name: "a method of the prototype, handed over unbound",
      code: `
class View {
  constructor() {
    setInterval(this.draw, 1000);
  }
  draw() {}
}`,
    },
    {
      name: "a timer of the instance itself, whose method answers for it",
      code: `
class View extends Component {
  constructor() {
    super();
    this.setInterval(() => this.draw(), 1000);
    const self = this;
    self.setInterval(() => self.draw(), 1000);
    this.on("press", function () {
      this.setInterval(() => self.draw(), 1000);
    });
  }
  setInterval(callback, wait) {
    const id = window.setInterval(callback, wait);
    this.ids.add(id);
    return id;
  }
  draw() {}
  destroy() {
    for (const id of this.ids) window.clearInterval(id);
  }
}`,
    },
    {
      name: "at the top of the file",
      code: `
const cache = new Map();
setInterval(() => cache.clear(), 60_000);`,
    },
    {
      name: "in a function of the file that runs once",
      code: `
const cache = new Map();
function main() {
  setInterval(() => cache.clear(), 60_000);
}
main();`,
    },
    {
      name: "behind a guard that lets it run once",
      code: `
let started = false;
export function start(cache) {
  if (started) return;
  started = true;
  setInterval(() => cache.clear(), 60_000);
}`,
    },
    {
      name: "a variable of the file that is filled once",
      code: `
let timer;
export function start(cache) {
  timer ??= setInterval(() => cache.clear(), 60_000);
}`,
    },
    {
      name: "when the server begins to listen",
      code: `
server.listen(80, () => {
  setInterval(() => server.report(), 1000);
});`,
    },
    {
      name: "code in a string",
      code: `
export function start() {
  setInterval("tick()", 1000);
}`,
    },
    {
      name: "the socket's own setTimeout, which takes no callback first",
      code: `
class Client {
  constructor(socket) {
    this.socket = socket;
    socket.setTimeout(3000);
  }
}`,
    },
    {
      name: "a promise of timers/promises",
      code: `
import { setInterval } from "node:timers/promises";
export async function poll(source) {
  for await (const _ of setInterval(1000)) source.read();
}`,
    },
    {
      name: "another function of that name",
      code: `
import { setInterval } from "./scheduler.js";
export class View {
  constructor() {
    setInterval(() => this.draw(), 1000);
  }
  draw() {}
}`,
    },
    {
      name: "a local function of that name",
      code: `
export class View {
  constructor(setInterval) {
    setInterval(() => this.draw(), 1000);
  }
  draw() {}
}`,
    },
    {
      name: "arguments that are spread",
      code: `
export const every = (...args) => {
  setInterval(...args);
};`,
    },
    {
      name: "Angular's zone returns what its callback returns",
      code: `
import { Component, NgZone } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  constructor(private zone: NgZone) {
    this.timer = this.zone.runOutsideAngular(() => setInterval(() => this.tick(), 1000));
  }
  tick() {}
  ngOnDestroy() {
    clearInterval(this.timer);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "the instance as an argument of the callback",
      code: `
class View {
  constructor() {
    setInterval((view) => view.draw(), 1000, this);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a bound method of something else",
      code: `
export class View {
  constructor(model) {
    setInterval(model.save.bind(model), 1000);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`model`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "self for this",
      code: `
export class View {
  constructor() {
    const self = this;
    setInterval(function () {
      self.draw();
    }, 1000);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 7,
          endColumn: 13,
        },
      ],
    },
    {
      name: "a function that is bound to the instance",
      code: `
export class View {
  constructor() {
    setInterval(function () {
      this.draw();
    }.bind(this), 1000);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 6,
          endColumn: 24,
        },
      ],
    },
    {
      name: "a closure of the function",
      code: `
export class View {
  constructor(model) {
    const save = () => model.save();
    setInterval(save, 1000);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`model`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 28,
        },
      ],
    },
    {
      name: "three things and more",
      code: `
export class View {
  constructor(a, b, c, d) {
    setInterval(() => [a, b, c, d], 1000);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`a`, `b` and `c`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a class of which the file makes several",
      code: `
class View {
  constructor() {
    setInterval(() => this.draw(), 1000);
  }
  draw() {}
}
export const open = () => new View();`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "in a request's handler",
      code: `
app.get("/events", (request, response) => {
  setInterval(() => response.write("ping"), 1000);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`response`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 50,
        },
      ],
    },
    {
      name: "Angular's zone around a dropped interval",
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  constructor(zone) {
    zone.runOutsideAngular(() => {
      setInterval(() => this.tick(), 1000);
    });
  }
  tick() {}
  ngOnDestroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `ClockComponent`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `ngOnDestroy()`.",
          },
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 43,
        },
      ],
    },
    {
      name: "Angular's zone around an interval that is kept",
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  constructor(zone) {
    this.timer = zone.runOutsideAngular(() => setInterval(() => this.tick(), 1000));
  }
  tick() {}
  ngOnDestroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `ClockComponent`",
            remedy: "Call `clearInterval(this.timer)` in `ngOnDestroy()`.",
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 83,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`ngOnDestroy()`" },
              output: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  constructor(zone) {
    this.timer = zone.runOutsideAngular(() => setInterval(() => this.tick(), 1000));
  }
  tick() {}
  ngOnDestroy() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "by a class of which a program has one by its name, and that has an end",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class TaskService {
  run(tasks) {
    for (const task of tasks) setInterval(() => this.start(task), task.every);
  }
  start(task) {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `TaskService`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `dispose()`." },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: "by a component, whatever its name says",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class TaskManager extends React.Component {
  componentDidMount() {
    setInterval(() => this.start(), 1000);
  }
  start() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `TaskManager`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `componentWillUnmount()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "by a class that has no end, and whose name says nothing",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Task {
  run() {
    setInterval(() => this.start(), 1000);
  }
  start() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `Task`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
  ],
});
