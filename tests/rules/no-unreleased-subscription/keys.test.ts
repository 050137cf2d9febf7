import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "a key that is dropped, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  open() {
    listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
    },
    {
      name: "a key that is kept and forgotten, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  open() {
    this.key = listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
    },
    {
      name: "a key that is ended",
      code: `
class Layer {
  open() {
    this.key = listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    unlistenByKey(this.key);
  }
}`,
    },
    {
      name: "the same arguments again",
      code: `
class Layer {
  open() {
    listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    unlisten(this.map, "change", this.draw, false, this);
  }
}`,
    },
    {
      name: "an own element",
      code: `
class Layer {
  element = document.createElement("div");
  open() {
    events.listen(this.element, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
    },
    {
      name: "a source that the class disposes of",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.map.dispose();
  }
}`,
    },
    {
      name: "a host of unknown lifetime, listened to through the renderer, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(private renderer: Renderer2) { }
  open(host) {
    this.renderer.listen(host, "click", () => this.draw());
  }
  draw() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "what the renderer returned, called",
      code: `
class Layer {
  constructor(private renderer: Renderer2) { }
  open() {
    this.end = this.renderer.listen("document", "click", () => this.draw());
  }
  draw() { }
  ngOnDestroy() {
    this.end();
  }
}`,
    },
    {
      name: "an own element, listened to through the renderer",
      code: `
class Layer {
  constructor(private element: ElementRef, private renderer: Renderer2) { }
  open() {
    this.renderer.listen(this.element.nativeElement, "click", () => this.draw());
  }
  draw() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "a server that listens",
      code: `
class Api {
  start() {
    this.server.listen(this.port, this.host, () => this.ready());
  }
  ready() { }
}`,
    },
    {
      name: "all keys of the target are ended",
      code: `
class Layer {
  open() {
    this.canvas = this.map.canvas;
    listen(this.canvas, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    events.unlistenAll(this.canvas);
  }
}`,
    },
    {
      name: "a listener of the whole page that the renderer ends",
      code: `
@Component({ selector: "picker" })
class Picker {
  constructor(renderer) {
    this.renderer = renderer;
  }
  ngAfterViewInit() {
    this.unlisten = this.renderer.listenGlobal("body", "click", () => this.hide());
  }
  hide() {}
  ngOnDestroy() {
    this.unlisten();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a listener of the whole page that the renderer adds",
      code: `
@Component({ selector: "picker" })
class Picker {
  constructor(renderer) {
    this.renderer = renderer;
  }
  ngAfterViewInit() {
    this.unlisten = this.renderer.listenGlobal("body", "click", () => this.hide());
  }
  hide() {}
  ngOnDestroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Picker`", remedy: "Call `this.unlisten()` in `ngOnDestroy()`." },
          line: 8,
          column: 21,
          endLine: 8,
          endColumn: 83,
        },
      ],
    },
    {
      name: "a key that is dropped",
      code: `
class Layer {
  open() {
    listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `unlistenByKey(subscription)` in `disposeInternal()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
    {
      name: "a key that is dropped, with a cast around the context",
      code: `
class Layer {
  open() {
    listen(this.map, "change", this.draw, false, this as Layer);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `unlistenByKey(subscription)` in `disposeInternal()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: "a key of the document that is dropped",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  open() {
    events.listen(document, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `events.unlistenByKey(subscription)` in `disposeInternal()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 62,
        },
      ],
    },
    {
      name: "a key that is kept and forgotten",
      code: `
class Layer {
  open() {
    this.key = listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Call `unlistenByKey(this.key)` in `disposeInternal()`." },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "unlistenByKey(this.key)", teardown: "`disposeInternal()`" }, output: `
class Layer {
  open() {
    this.key = listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    unlistenByKey(this.key);
    this.clear();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "the document, listened to through the renderer",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(private renderer: Renderer2) { }
  open() {
    this.renderer.listen("document", "click", () => this.draw());
  }
  draw() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `subscription()` in `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 65,
        },
      ],
    },
    {
      name: "a host of unknown lifetime, listened to through the renderer",
      code: `
class Layer {
  constructor(private renderer: Renderer2) { }
  open(host) {
    this.renderer.listen(host, "click", () => this.draw());
  }
  draw() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `subscription()` in `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "all keys of another target are ended",
      code: `
class Layer {
  open() {
    listen(this.map, "change", this.draw, false, this);
  }
  draw() { }
  disposeInternal() {
    events.unlistenAll(this.view);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `unlistenByKey(subscription)` in `disposeInternal()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
  ],
});
