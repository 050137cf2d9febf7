import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "timeouts in refs that a function of another file clears",
      code: `
import { useEffect, useRef, useState } from "react";
import { clearTimeouts } from "./timeouts.js";
export const Hint = ({ delay, onShown, onKey }) => {
  const [isShown, setShown] = useState(false);
  const showTimer = useRef(null);
  const hideTimer = useRef(null);
  const listen = (listener) => document.addEventListener("keydown", listener);
  const forget = (listener) => document.removeEventListener("keydown", listener);
  useEffect(() => {
    listen(onKey);
    return () => forget(onKey);
  }, [onKey]);
  useEffect(() => () => {
    clearTimeouts([showTimer, hideTimer]);
  }, []);
  const show = () => {
    clearTimeouts([hideTimer]);
    showTimer.current = setTimeout(() => {
      setShown(true);
      onShown();
    }, delay);
  };
  return <div onClick={show}>{isShown}</div>;
};`,
    },
    {
      name: "a function of another file that takes something before the callback",
      code: `
import { timers } from "./timers.js";
export class Player {
  play() {
    this.idle = timers.setTimeout(this, () => this.blur(), 30000);
    this.wake = setTimeout(() => this.blur(), 20000);
  }
  blur() {}
  destroy() {
    timers.clearAll(this);
    clearTimeout(this.wake);
  }
}`,
    },
    {
      name: "one of several in an object, all of which the end goes through",
      code: `
export class Call {
  constructor() {
    this.timers = { answer: null };
  }
  ring(time) {
    this.timers.answer = setTimeout(() => this.fail(), time);
    this.ticks = setTimeout(() => this.fail(), time);
  }
  fail() {}
  terminate() {
    clearTimeout(this.ticks);
    for (const name in this.timers) clearTimeout(this.timers[name]);
  }
}`,
    },
    {
      name: "a timeout without a delay, whose callback switches listeners by a variable",
      code: `
export class Overlay {
  hide() {
    this.switchListeners("hide");
  }
  switchListeners(phase) {
    const method = phase === "show" ? "addEventListener" : "removeEventListener";
    if (phase === "show") {
      this.onBlur = () => {
        setTimeout(() => {
          this.hide();
        });
      };
    }
    window[method]("blur", this.onBlur);
  }
  teardown() {
    this.switchListeners("hide");
  }
}`,
    },
    {
      name: "the method of a timer, which another one stops",
      code: `
const Timer = require("./timer.js");
class Beeper {
  beep(time) {
    stop(this);
    this.timer = new Timer();
    this.timer.setInterval(() => this.write(), time);
  }
  write() {}
}
function stop(beeper) {
  if (beeper.timer) beeper.timer.clearInterval();
}
module.exports = Beeper;`,
    },
    {
      name: "a timeout of a class without a teardown, cleared elsewhere",
      code: `
class Message {
  open(life) {
    this.timer = setTimeout(() => this.hide(), life);
  }
  hide() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "a timeout that an end that the instance itself tells ends, by a function that has a name",
      code: `
class Request extends Writable {
  setTimeout(time) {
    const self = this;
    function start() {
      self.timer = setTimeout(() => self.emit("timeout"), time);
    }
    function clear() {
      clearTimeout(self.timer);
    }
    this.socket.once("connect", start);
    this.on("close", clear);
  }
  destroy(error) {
    this.socket.end();
  }
}`,
    },
    {
      name: "an interval that the abort of a signal ends",
      code: `
class Viewer {
  frames = setInterval(() => this.draw(), 100);
  polls = setInterval(() => this.poll(), 100);
  constructor({ signal }) {
    signal.addEventListener("abort", () => clearInterval(this.polls), { once: true });
  }
  draw() {}
  poll() {}
  destroy() {
    clearInterval(this.frames);
  }
}`,
    },
    {
      name: "a short timeout that asks each time whether the instance has ended",
      code: `
class Scene {
  #check() {
    this.timer = null;
    if (this.isReady()) return;
    if (this.isDisposed) return;
    this.timer = setTimeout(() => this.#check(), 100);
  }
  isReady() {}
  start() {
    if (this.timer) clearTimeout(this.timer);
    this.#check();
  }
  dispose() {
    this.isDisposed = true;
  }
}`,
    },
    {
      name: "a short timeout whose callback may begin another one",
      code: `
class Cell {
  edit() {
    clearTimeout(this.editing);
    this.editing = setTimeout(() => this.complete(), 20);
  }
  complete() {
    setTimeout(() => this.focus(), 20);
  }
  focus() {}
  destroy() {
    clearInterval(this.other);
  }
}`,
    },
    {
      name: "a timeout in a field that is over within a second, where the end clears another",
      code: `
const DELAY = 300;
class View {
  open() {
    this.first = setTimeout(() => this.draw(), DELAY);
    this.second = setTimeout(() => this.draw(), 6000);
  }
  draw() {}
  destroy() {
    clearTimeout(this.second);
  }
}`,
    },
    {
      name: "a timeout that is over within a second, cleared elsewhere and not at the end",
      code: `
class Menu {
  search() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reset(), 500);
  }
  reset() {}
  destroy() {
    this.reset();
  }
}`,
    },
    {
      name: "one of two handles of a condition, which a function ends that is passed the object that has it",
      code: `
export class Runner {
  start(isOn) {
    this.timer = isOn ? setInterval(() => this.tick(), 1000) : null;
  }
  tick() {}
  destroy() {
    Runner.cancel(this);
  }
  static cancel(runner) {
    clearInterval(runner.timer);
  }
}`,
    },
    {
      name: "a timeout that the instance clears on its own event of the end",
      code: `
class Client extends EventEmitter {
  constructor() {
    super();
    this.on("close", () => {
      clearTimeout(this.timer);
    });
  }
  connect() {
    this.timer = setTimeout(() => this.fail(), this.wait);
  }
  fail() {}
  destroy() {
    this.stream.destroy();
  }
}`,
    },
    {
      name: "an interval that a callback of a callback takes, which a closure ends that is put where others find it",
      code: `
class Repeater {
  attach(element) {
    let interval;
    const clear = () => {
      clearInterval(interval);
    };
    const start = () => {
      setTimeout(() => {
        interval = setInterval(() => this.press(), 100);
      }, 5000);
    };
    element[KEY] = { start, clear };
  }
  press() {}
  destroy() {
    this.press();
  }
}`,
    },
    {
      name: "a timeout of a component, whose setup returns what renders it",
      code: `
export const Pie = {
  setup(props) {
    const { item } = useItem(props);
    let leaving = 0;
    function leave() {
      clearTimeout(leaving);
      leaving = setTimeout(() => (item.value = null), 500);
    }
    return () => h("svg", { onMouseleave: leave });
  },
};`,
    },
    {
      name: "a timeout of the very function that is given out",
      code: `
function updates(view) {
  let soon = 0;
  function update() {
    view.draw();
  }
  function schedule() {
    clearTimeout(soon);
    soon = setTimeout(update, 250);
  }
  view.on("change", schedule);
  return update;
}
export function edit(view) {
  view.update = updates(view);
}`,
    },
    {
      name: "a handle that a function ends which is passed the object that has it",
      code: `
export class Runner {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    Runner.cancel(this);
  }
  static cancel(runner) {
    clearInterval(runner.timer);
  }
}`,
    },
    {
      name: "an interval of a plain function",
      code: `
export function watch(source) {
  setInterval(() => source.read(), 1000);
}`,
    },
    {
      name: "a field of the base in another file, whose own end is called",
      code: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    this.bitrate = 0;
    super.destroy();
  }
}`,
    },
    {
      name: "a field of the base in another file, whose end is the only one",
      code: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
}`,
    },
    {
      name: "cleared by a method that only the end of the base in another file may call",
      code: `
import { Loader } from "./loader.js";
export class RequestLoader extends Loader {
  timeout = 0;
  load() {
    this.timeout = setTimeout(() => this.fail(), 10_000);
  }
  fail() {}
  abortInternal() {
    clearTimeout(this.timeout);
  }
  destroy() {
    super.destroy();
  }
}`,
    },
    {
      name: "an end that calls what only the heirs define",
      code: `
export abstract class Loader {
  protected timeout = 0;
  protected abstract abort(): void;
  retry() {
    clearTimeout(this.timeout);
    this.timeout = setTimeout(() => this.load(), 10_000);
  }
  load() {}
  destroy() {
    this.abort();
  }
}`,
    },
    {
      name: "what is skipped when something rejects",
      code: `
class View {
  async load() {
    const timer = setInterval(() => this.draw(), 1000);
    await this.read();
    clearInterval(timer);
  }
  draw() {}
  async read() {}
}`,
    },
    {
      name: "a dropped timeout in a class with an end",
      code: `
class View {
  open() {
    setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
    },
    {
      name: "a timeout in a field where the end releases nothing else",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
    },
    {
      name: "a timeout of no delay that the end forgets and a restart clears",
      code: `
class View {
  update() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.draw());
    clearTimeout(this.later);
    this.later = setTimeout(() => this.draw(), 0);
  }
  draw() {}
  destroy() {}
}`,
    },
    {
      name: "a timeout that an effect drops",
      code: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    setTimeout(() => callback(), 300);
  }, [callback]);
}`,
    },
    {
      name: "an interval that an accessor takes over and clears",
      code: `
import { Component } from "@angular/core";
@Component({})
export class Progress {
  get interval() {
    return this._interval;
  }
  set interval(interval) {
    clearInterval(this._interval);
    this._interval = interval;
  }
  start() {
    this.interval = setInterval(() => this.draw(), 100);
  }
  draw() {}
  ngOnDestroy() {
    this.interval = null;
  }
}`,
    },
    {
      name: "a frame in a field, where a method that stops the instance clears a timeout",
      code: `
export class Handler {
  down() {
    this.timer = setTimeout(() => this.click(), 300);
    this.frame = requestAnimationFrame(() => this.click());
  }
  click() {}
  deactivate() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "a timeout whose callback only takes off the function that began it",
      code: `
class Panel {
  onResize() {
    const enter = () => {
      this.node.classList.add("quiet");
      setTimeout(() => {
        this.node.classList.remove("quiet");
        this.node.removeEventListener("mouseenter", enter);
      }, 100);
    };
    this.node.addEventListener("mouseenter", enter);
  }
  dispose() {}
}`,
    },
    {
      name: "a timeout after which a function is not called before a frame any more",
      code: `
class Stage {
  once(task) {
    const run = () => {
      task();
      setTimeout(() => {
        this.unregisterBeforeFrame(run);
      });
    };
    this.registerBeforeFrame(run);
  }
  dispose() {}
}`,
    },
    {
      name: "a timeout of a request, cleared when its answer is looked up",
      code: `
function Client() {
  this.requests = {};
}
Client.prototype.send = function (query) {
  const entry = { timeout: null };
  entry.timeout = setTimeout(() => {
    entry.timeout = null;
    entry.fail(new Error("late"));
  }, this.wait);
  this.requests[query.id] = entry;
};
Client.prototype.receive = function (answer) {
  const request = this.requests[answer.id];
  clearTimeout(request.timeout);
  delete this.requests[answer.id];
};
Client.prototype.destroy = function () {
  this.socket.destroy();
};`,
    },
    {
      name: "an interval of a client, cleared where a map gives out the client",
      code: `
export function behaviour(clients) {
  return {
    open(socket) {
      const client = { socket };
      client.beat = setInterval(() => socket.ping(), 12_000);
      clients.set(socket, client);
    },
    close(socket) {
      const client = clients.get(socket);
      clearInterval(client.beat);
    },
  };
}`,
    },
    {
      name: "a timeout that is cleared when what it is for closes",
      code: `
class Swarm {
  add(wire) {
    let wait = null;
    const late = () => {
      if (wire.isIdle) wire.destroy();
      else wait = setTimeout(late, this.patience);
    };
    wire.once("close", () => {
      clearTimeout(wait);
    });
    wire.on("choke", () => {
      clearTimeout(wait);
      wait = setTimeout(late, this.patience);
    });
  }
  destroy() {
    for (const wire of this.wires) wire.destroy();
  }
}`,
    },
    {
      name: "a timeout that is named for as long as it is told not to keep the process",
      code: `
class Swarm {
  constructor(server) {
    this.server = server;
    this.poll = setInterval(() => this.look(), 1000);
  }
  look() {}
  lost(peer) {
    const again = setTimeout(() => {
      if (!this.destroyed) this.add(peer);
    }, this.wait);
    if (again.unref) again.unref();
  }
  add() {}
  destroy() {
    clearInterval(this.poll);
  }
}`,
    },
    {
      name: "a timeout in the executor of a promise, cleared by the method around it",
      code: `
class Pool {
  async take() {
    const request = { timer: null };
    const late = new Promise((_, reject) => {
      request.timer = setTimeout(() => {
        this.queue.delete(request);
        reject(new Error("late"));
      }, this.wait);
    });
    try {
      await Promise.race([late, this.find(request)]);
    } catch (error) {
      request.failure = String(error);
    }
    clearTimeout(request.timer);
  }
  async [Symbol.asyncDispose]() {
    await this.close();
  }
}`,
    },
    {
      name: "a timeout whose callback is the end of the instance, bound in advance",
      code: `
class Reference {
  constructor(source, wait) {
    this.dispose = this.dispose.bind(this);
    source.ready.then(() => {
      this.timer = setTimeout(this.dispose, wait);
    });
  }
  retain() {
    clearTimeout(this.timer);
  }
  dispose() {
    this.subscription.unsubscribe();
  }
}`,
    },
    {
      name: "a timer of a runtime of its own, which gives out what disposes of it",
      code: `
class Requestor {
  constructor(runtime) {
    this.runtime = runtime;
    this.beat = setInterval(() => this.pull(), 1000);
  }
  pull() {
    this.next = this.runtime.timer.setTimeout(() => this.pull(), 2000);
  }
  dispose() {
    clearInterval(this.beat);
    this.next?.dispose();
  }
}`,
    },
    {
      name: "an interval of a service of a container without an end",
      code: `
import { injectable, postConstruct } from "inversify";
@injectable()
export class Clock {
  @postConstruct()
  init() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
}`,
    },
    {
      name: "a restart that its callback asks for only where the instance goes on",
      code: `
class Bridge {
  start() {
    this.child = this.launch();
    this.child.on("close", (code) => this.closed(code));
  }
  closed(code) {
    this.log(code);
    setTimeout(() => {
      if (!this.isStopping) this.start();
    }, 7000);
  }
  launch() {}
  log() {}
  teardown() {
    this.isStopping = true;
    this.child.kill();
  }
}`,
    },
    {
      name: "an end that calls a method by the first of its two names on the prototype",
      code: `
function Screen() {
  this.start();
}
Screen.prototype.start = function () {
  const self = this;
  this.blinking = setInterval(function () {
    self.render();
  }, 500);
};
Screen.prototype.reset = Screen.prototype.resetCursor = function () {
  clearInterval(this.blinking);
};
Screen.prototype.destroy = function () {
  this.reset();
};`,
    },
    {
      name: "a function that is put into a list of cleanups, which the end runs",
      code: `
class Tracker {
  constructor() {
    this.cleanups = [];
  }
  ask(request) {
    const self = this;
    let timer;
    open();
    this.cleanups.push(cleanup);
    function open() {
      timer = setInterval(() => self.check(request), 15000);
    }
    function cleanup() {
      clearInterval(timer);
    }
  }
  destroy() {
    this.cleanups.slice().forEach((cleanup) => cleanup());
  }
}`,
    },
    {
      name: "a long wait of a class that hands its base something to end, which clears it",
      code: `
export class Watch extends Base {
  constructor(model) {
    super();
    this._register(model.onDidChange(() => this.poll()));
    this._register({ dispose: () => clearTimeout(this.timer) });
  }
  async poll() {
    await this.load();
    this.timer = setTimeout(() => this.poll(), 60 * 1000);
  }
}`,
    },
    {
      name: "a short wait of a class that hands its base something to end",
      code: `
export class Watch extends Base {
  constructor(model) {
    super();
    this._register(model.onDidChange(() => this.draw()));
  }
  draw() {
    if (this.isBusy) return;
    setTimeout(() => this.paint(), 2 * 100);
  }
  paint() {}
}`,
    },
  ],
  invalid: [
    {
      name: "an interval of a global that the file declares to the compiler",
      settings: { leaks: { certainty: "likely" } },
      code: `
declare const setInterval: (run: () => void, delay: number) => number;
export class Clock {
  private readonly timer = setInterval(() => this.tick(), 1000);
  tick() {}
  destroy() {
    clearInterval();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `Clock`", remedy: "Call `clearInterval(this.timer)` in `destroy()`." },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 64,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
declare const setInterval: (run: () => void, delay: number) => number;
export class Clock {
  private readonly timer = setInterval(() => this.tick(), 1000);
  tick() {}
  destroy() {
    clearInterval(this.timer);
    clearInterval();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout of a component without a teardown, cleared elsewhere",
      code: `
class Message extends Component {
  open(life) {
    this.timer = setTimeout(() => this.hide(), life);
  }
  hide() {
    clearTimeout(this.timer);
  }
  render() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "this `Message`", end: "its owner ends", remedy: "Call `clearTimeout(this.timer)` in a method that ends the instance, such as `componentWillUnmount()`." },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a timeout of a short delay whose callback takes another",
      code: `
class Spinner {
  press() {
    const step = () => {
      this.spin();
      if (this.isDown) this.timer = setTimeout(step, 60);
    };
    this.timer = setTimeout(step, 300);
  }
  spin() {}
  pause() {
    clearTimeout(this.timer);
  }
  destroy() {
    this.spin();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "this `Spinner`", end: "`destroy()` runs", remedy: "Call `clearTimeout(this.timer)` in `destroy()`." },
          line: 6,
          column: 37,
          endLine: 6,
          endColumn: 57,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class Spinner {
  press() {
    const step = () => {
      this.spin();
      if (this.isDown) this.timer = setTimeout(step, 60);
    };
    this.timer = setTimeout(step, 300);
  }
  spin() {}
  pause() {
    clearTimeout(this.timer);
  }
  destroy() {
    clearTimeout(this.timer);
    this.spin();
  }
}`,
            },
          ],
        },
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "this `Spinner`", end: "`destroy()` runs", remedy: "Call `clearTimeout(this.timer)` in `destroy()`." },
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class Spinner {
  press() {
    const step = () => {
      this.spin();
      if (this.isDown) this.timer = setTimeout(step, 60);
    };
    this.timer = setTimeout(step, 300);
  }
  spin() {}
  pause() {
    clearTimeout(this.timer);
  }
  destroy() {
    clearTimeout(this.timer);
    this.spin();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field of the class itself, whatever its base does",
      code: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  interval = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    super.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `AudioTrack`",
            remedy: "Call `clearInterval(this.interval)` in `destroy()`.",
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 60,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  interval = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    clearInterval(this.interval);
    super.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field of the base in another file, whose own end is not called",
      code: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    this.bitrate = 0;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `AudioTrack`",
            remedy: "Call `clearInterval(this.interval)` in `destroy()`.",
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 60,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    clearInterval(this.interval);
    this.bitrate = 0;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that the constructor makes",
      code: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  constructor() {
    super();
    this.interval = 0;
  }
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    super.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `AudioTrack`",
            remedy: "Call `clearInterval(this.interval)` in `destroy()`.",
          },
          line: 10,
          column: 21,
          endLine: 10,
          endColumn: 60,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
import { Track } from "./track.js";
export class AudioTrack extends Track {
  bitrate = 0;
  constructor() {
    super();
    this.interval = 0;
  }
  watch() {
    this.interval = setInterval(() => this.measure(), 1000);
  }
  measure() {}
  destroy() {
    clearInterval(this.interval);
    super.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared by a method that the class itself calls, and not at the end",
      code: `
import { Loader } from "./loader.js";
export class RequestLoader extends Loader {
  timeout = 0;
  load() {
    this.forget();
    this.timeout = setTimeout(() => this.fail(), 10_000);
  }
  fail() {}
  forget() {
    clearTimeout(this.timeout);
  }
  destroy() {
    super.destroy();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "timeout",
            held: "this `RequestLoader`",
            end: "`destroy()` runs",
            remedy: "Call `clearTimeout(this.timeout)` in `destroy()`.",
          },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 57,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timeout)", teardown: "`destroy()`" },
              output: `
import { Loader } from "./loader.js";
export class RequestLoader extends Loader {
  timeout = 0;
  load() {
    this.forget();
    this.timeout = setTimeout(() => this.fail(), 10_000);
  }
  fail() {}
  forget() {
    clearTimeout(this.timeout);
  }
  destroy() {
    clearTimeout(this.timeout);
    super.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an interval in a class",
      code: `
class View {
  constructor() {
    setInterval(() => this.draw(), 1000);
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
          endColumn: 41,
        },
      ],
    },
    {
      name: "a loop of frames in a class",
      code: `
class View {
  loop = () => {
    this.draw();
    requestAnimationFrame(this.loop);
  };
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: "an interval in an effect",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    setInterval(() => onTick(), 1000);
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "id", call: "clearInterval(id)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    return () => {
      clearInterval(id);
    };
  }, [onTick]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an interval in a handler",
      code: `
button.addEventListener("click", (event) => {
  setInterval(() => blink(event.target), 500);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`event`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a timeout in a field where the end releases a listener",
      code: `
class View {
  open() {
    window.addEventListener("resize", this.draw);
    this.timer = setTimeout(() => this.draw(), 3000);
  }
  draw = () => {};
  destroy() {
    window.removeEventListener("resize", this.draw);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Call `clearTimeout(this.timer)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    window.addEventListener("resize", this.draw);
    this.timer = setTimeout(() => this.draw(), 3000);
  }
  draw = () => {};
  destroy() {
    clearTimeout(this.timer);
    window.removeEventListener("resize", this.draw);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout in a field where the end clears another",
      code: `
class View {
  open() {
    this.first = setTimeout(() => this.draw(), 3000);
    this.second = setTimeout(() => this.draw(), 6000);
  }
  draw() {}
  destroy() {
    clearTimeout(this.first);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Call `clearTimeout(this.second)` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.second)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.first = setTimeout(() => this.draw(), 3000);
    this.second = setTimeout(() => this.draw(), 6000);
  }
  draw() {}
  destroy() {
    clearTimeout(this.second);
    clearTimeout(this.first);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout that is cleared elsewhere and not at the end",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 3000);
  }
  close() {
    this.cancel();
  }
  cancelOpening() {
    clearTimeout(this.timer);
  }
  draw() {}
  destroy() {
    this.draw();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "timeout",
            held: "this `View`",
            end: "`destroy()` runs",
            remedy: "Call `clearTimeout(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 3000);
  }
  close() {
    this.cancel();
  }
  cancelOpening() {
    clearTimeout(this.timer);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timer);
    this.draw();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a frame in a field where the end ends another field",
      code: `
class Ruler {
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
  dispose() {
    this.canvas.observer.disconnect();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "animation frame", held: "this `Ruler`", remedy: "Call `cancelAnimationFrame(this.frame)` in `dispose()`." },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 58,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "cancelAnimationFrame(this.frame)", teardown: "`dispose()`" },
              output: `
class Ruler {
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
  dispose() {
    cancelAnimationFrame(this.frame);
    this.canvas.observer.disconnect();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a frame in a field of an instance that hands another thing to its base, which ends it",
      code: `
class Ruler extends Disposable {
  constructor(service) {
    super();
    this._register(service.onChange(() => this.queue()));
    this._register(toDisposable(() => this.canvas.remove()));
  }
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "animation frame", held: "this `Ruler`", remedy: "Call `cancelAnimationFrame(this.frame)` in the function that runs at the end." },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 58,
        },
      ],
    },
    {
      name: "an interval of a component without a hook that ends it, which another method clears",
      code: `
import { Component } from "@angular/core";
@Component({})
export class Progress {
  set mode(mode) {
    if (mode === "busy") this.start();
    else this.halt();
  }
  start() {
    this.interval = setInterval(() => this.draw(), 100);
  }
  halt() {
    clearInterval(this.interval);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Progress`", end: "its owner ends", remedy: "Call `clearInterval(this.interval)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 10,
          column: 21,
          endLine: 10,
          endColumn: 56,
        },
      ],
    },
    {
      name: "a timeout in a field, where a method that stops the instance clears another one",
      code: `
export class Handler {
  down() {
    this.timer = setTimeout(() => this.click(), 3000);
    this.rightTimer = setTimeout(() => this.click(), 3000);
  }
  click() {}
  deactivate() {
    clearTimeout(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Handler`", remedy: "Call `clearTimeout(this.rightTimer)` in a method that ends the instance, such as `deactivate()`." },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a dropped timeout that waits two minutes, in what is given out to be disposed of",
      code: `
export function backend(compiler, callback) {
  const modules = new Map();
  const onClose = (key) => {
    setTimeout(() => modules.set(key, compiler), 120000);
  };
  callback(null, { onClose, dispose() {} });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "`modules`, `key` and `compiler`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `dispose()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a callback that takes off one function and begins the other again",
      code: `
class Panel {
  loop = () => {
    this.node.removeEventListener("mouseenter", this.enter);
    requestAnimationFrame(this.loop);
  };
  enter = () => {};
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "animation frame", held: "this `Panel`", remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.animationFrame", call: "cancelAnimationFrame(this.animationFrame)", teardown: "`destroy()`" },
              output: `
class Panel {
  private animationFrame!: ReturnType<typeof requestAnimationFrame>;
  loop = () => {
    this.node.removeEventListener("mouseenter", this.enter);
    this.animationFrame = requestAnimationFrame(this.loop);
  };
  enter = () => {};
  destroy() {
    cancelAnimationFrame(this.animationFrame);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an interval of a service of a container with an end",
      code: `
import { injectable } from "inversify";
@injectable()
export class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `Clock`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `dispose()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.interval", call: "clearInterval(this.interval)", teardown: "`dispose()`" },
              output: `
import { injectable } from "inversify";
@injectable()
export class Clock {
  private interval: ReturnType<typeof setInterval>;
  constructor() {
    this.interval = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  dispose() {
    clearInterval(this.interval);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an interval of a class whose decorator is another",
      code: `
import { customElement } from "lit/decorators.js";
@customElement("x-clock")
export class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `Clock`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `disconnectedCallback()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a poll that begins itself again by way of another method",
      code: `
class Monitor {
  poll() {
    this.ask();
  }
  ask() {
    setTimeout(() => this.poll(), 7000);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Monitor`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 40,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.timeout", call: "clearTimeout(this.timeout)", teardown: "`destroy()`" },
              output: `
class Monitor {
  private timeout!: ReturnType<typeof setTimeout>;
  poll() {
    this.ask();
  }
  ask() {
    this.timeout = setTimeout(() => this.poll(), 7000);
  }
  destroy() {
    clearTimeout(this.timeout);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an end that removes the listener which would clear it",
      code: `
class Player {
  constructor() {
    this.stopped = () => clearInterval(this.timer);
    document.addEventListener("visibilitychange", this.stopped);
  }
  play() {
    this.timer = setInterval(() => this.draw(), 40);
  }
  destroy() {
    document.removeEventListener("visibilitychange", this.stopped);
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Player`", end: "`destroy()` runs", remedy: "Call `clearInterval(this.timer)` in `destroy()`." },
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 52,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Player {
  constructor() {
    this.stopped = () => clearInterval(this.timer);
    document.addEventListener("visibilitychange", this.stopped);
  }
  play() {
    this.timer = setInterval(() => this.draw(), 40);
  }
  destroy() {
    clearInterval(this.timer);
    document.removeEventListener("visibilitychange", this.stopped);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that is only called, though there is a list of cleanups",
      code: `
class Tracker {
  constructor() {
    this.cleanups = [];
  }
  ask(request) {
    const self = this;
    let timer;
    open();
    request.done = () => {
      cleanup();
    };
    function open() {
      timer = setInterval(() => self.check(request), 15000);
    }
    function cleanup() {
      clearInterval(timer);
    }
  }
  destroy() {
    this.cleanups.slice().forEach((cleanup) => cleanup());
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Tracker`", end: "`destroy()` runs", remedy: "Call `clearInterval(timer)` in `destroy()`." },
          line: 14,
          column: 15,
          endLine: 14,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a long wait of a class that hands its base something to end",
      code: `
export class Watch extends Base {
  constructor(model) {
    super();
    this._register(model.onDidChange(() => this.poll()));
  }
  async poll() {
    if (this.isOff()) return;
    await this.load();
    setTimeout(() => this.poll(), 60 * 1000);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Watch`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in a method that ends the instance, such as `destroy()`." },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a long wait, as a product, of a class with an end",
      code: `
export class Cache {
  refresh() {
    if (this.isFull) return;
    setTimeout(() => this.drop(), 5 * 60 * 1000);
  }
  drop() {}
  destroy() {
    this.isFull = true;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Cache`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.timeout", call: "clearTimeout(this.timeout)", teardown: "`destroy()`" },
              output: `
export class Cache {
  private timeout!: ReturnType<typeof setTimeout>;
  refresh() {
    if (this.isFull) return;
    this.timeout = setTimeout(() => this.drop(), 5 * 60 * 1000);
  }
  drop() {}
  destroy() {
    clearTimeout(this.timeout);
    this.isFull = true;
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
