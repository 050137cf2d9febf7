import rule from "../../../rules/no-partial-release.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-partial-release", rule, {
  valid: [
    {
      name: "the same method at another target, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(model, view) {
    this.model = model;
    this.view = view;
    this.model.changed.connect(this.draw, this);
    this.view.changed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
    },
    {
      name: "both given back",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  destroy() {
    this.map.unlisten("move", this.draw);
    this.map.unlisten("zoom", this.draw);
  }
}`,
    },
    {
      name: "neither given back",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "given back in a loop",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  destroy() {
    for (const event of EVENTS)
      this.map.unlisten(event, this.draw);
  }
}`,
    },
    {
      name: "the other given back by another method",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  pause() {
    this.map.unlisten("zoom", this.draw);
  }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
    },
    {
      name: "given back with fewer operands",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("move", this.clear);
  }
  draw() { }
  clear() { }
  destroy() {
    this.map.unlisten("move");
  }
}`,
    },
    {
      name: "given back only outside the teardown",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw() { }
  pause() {
    this.map.unlisten("move", this.draw);
  }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "all given back at once",
      code: `
class Layer {
  constructor(model) {
    this.model = model;
    this.model.changed.connect(this.draw, this);
    this.model.renamed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
    Signal.clearData(this);
  }
}`,
    },
    {
      name: "a target that the teardown ends",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
    this.map.dispose();
  }
}`,
    },
    {
      name: "an own target",
      code: `
class Layer {
  map = new Layers();
  constructor() {
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
    },
    {
      name: "the last event",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("dispose", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
    },
    {
      name: "the last signal",
      code: `
class Layer {
  constructor(model) {
    this.model = model;
    this.model.changed.connect(this.draw, this);
    this.model.disposed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
    },
    {
      name: "another target without a method of the instance",
      code: `
class Layer {
  constructor(model, view) {
    this.model = model;
    this.view = view;
    this.model.attach(4);
    this.view.attach(4);
  }
  dispose() {
    this.model.detach(4);
  }
}`,
    },
    {
      name: "a result that is used",
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.key = this.map.listen("zoom", this.draw);
  }
  draw() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
    },
    {
      name: "a plain function",
      code: `
export function follow(map, draw) {
  map.listen("move", draw);
  map.listen("zoom", draw);
  return () => map.unlisten("move", draw);
}`,
    },
    {
      name: "functions bound to the instance, while another thing is unbound",
      code: `
var Menu = Widget.extend({
  init() {
    var that = this;
    that.refresh = that.refresh.bind(that);
    that.open = that.open.bind(that);
    that.view.bind("show", function () {
      that.refresh();
    });
    that.source.bind("change", that.refresh);
  },
  destroy() {
    var that = this;
    toolkit.unbind(that.form);
    that.source.unbind("change", that.refresh);
  },
});`,
    },
    {
      name: "a field of the instance under another name, while another field is unbound",
      code: `
class Menu {
  constructor(view, source) {
    const that = this;
    that.view = view;
    that.source = source;
    that.view.bind("show", () => that.refresh());
    that.source.bind("change", refresh);
  }
  refresh() {}
  destroy() {
    this.source.unbind("change", refresh);
  }
}`,
    },
    {
      name: "what a lone variable has, while another thing is unbound from the same event",
      code: `
const ACTION = "action";
const MOVE = "move";
var Board = Widget.extend({
  _add(column) {
    var that = this;
    column.bind(ACTION, that.act.bind(that));
    column.bind(MOVE, that.move.bind(that));
  },
  destroy() {
    var that = this;
    that.pane.unbind(ACTION);
  },
});`,
    },
  ],
  invalid: [
    {
      name: "another event of the same target",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  destroy() {
    this.map.unlisten("move", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.map.listen(\"zoom\", this.draw)", sibling: "this.map.listen(\"move\", this.draw)", release: "this.map.unlisten(\"move\", this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.map.unlisten(\"zoom\", this.draw)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(map) {
    this.map = map;
    this.map.listen("move", this.draw);
    this.map.listen("zoom", this.draw);
  }
  draw = () => this.paint();
  paint() { }
  destroy() {
    this.map.unlisten("move", this.draw);
    this.map.unlisten("zoom", this.draw);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another element, watched by the same monitor",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(monitor, first, last) {
    this.monitor = monitor;
    this.first = first;
    this.last = last;
    this.monitor.monitor(this.first);
    this.monitor.monitor(this.last);
  }
  destroy() {
    this.monitor.stopMonitoring(this.first);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.monitor.monitor(this.last)", sibling: "this.monitor.monitor(this.first)", release: "this.monitor.stopMonitoring(this.first)" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 36,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.monitor.stopMonitoring(this.last)", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(monitor, first, last) {
    this.monitor = monitor;
    this.first = first;
    this.last = last;
    this.monitor.monitor(this.first);
    this.monitor.monitor(this.last);
  }
  destroy() {
    this.monitor.stopMonitoring(this.first);
    this.monitor.stopMonitoring(this.last);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another method, registered with the same registry",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(registry) {
    this.registry = registry;
    this.registry.register("draw", this.draw);
    this.registry.register("clear", this.clear);
  }
  draw() { }
  clear() { }
  dispose() {
    this.registry.unregister("draw", this.draw);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.registry.register(\"clear\", this.clear)", sibling: "this.registry.register(\"draw\", this.draw)", release: "this.registry.unregister(\"draw\", this.draw)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.registry.unregister(\"clear\", this.clear)", teardown: "`dispose()`" },
              output: `
class Layer {
  constructor(registry) {
    this.registry = registry;
    this.registry.register("draw", this.draw);
    this.registry.register("clear", this.clear);
  }
  draw() { }
  clear() { }
  dispose() {
    this.registry.unregister("draw", this.draw);
    this.registry.unregister("clear", this.clear);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another signal of the same thing",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(model) {
    this.model = model;
    this.model.changed.connect(this.draw, this);
    this.model.renamed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.model.renamed.connect(this.draw, this)", sibling: "this.model.changed.connect(this.draw, this)", release: "this.model.changed.disconnect(this.draw, this)" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.model.renamed.disconnect(this.draw, this)", teardown: "`dispose()`" },
              output: `
class Layer {
  constructor(model) {
    this.model = model;
    this.model.changed.connect(this.draw, this);
    this.model.renamed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
    this.model.renamed.disconnect(this.draw, this);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another topic",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Layer {
  constructor(socket) {
    this.socket = socket;
    this.socket.subscribe("tiles");
    this.socket.subscribe("names");
  }
  destroy() {
    this.socket.unsubscribe("tiles");
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.socket.subscribe(\"names\")", sibling: "this.socket.subscribe(\"tiles\")", release: "this.socket.unsubscribe(\"tiles\")" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket.unsubscribe(\"names\")", teardown: "`destroy()`" },
              output: `
class Layer {
  constructor(socket) {
    this.socket = socket;
    this.socket.subscribe("tiles");
    this.socket.subscribe("names");
  }
  destroy() {
    this.socket.unsubscribe("tiles");
    this.socket.unsubscribe("names");
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the same method at another target",
      code: `
class Layer {
  constructor(model, view) {
    this.model = model;
    this.view = view;
    this.model.changed.connect(this.draw, this);
    this.view.changed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
  }
}`,
      errors: [
        {
          messageId: "notUndone",
          data: { forgotten: "this.view.changed.connect(this.draw, this)", sibling: "this.model.changed.connect(this.draw, this)", release: "this.model.changed.disconnect(this.draw, this)" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 47,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.view.changed.disconnect(this.draw, this)", teardown: "`dispose()`" },
              output: `
class Layer {
  constructor(model, view) {
    this.model = model;
    this.view = view;
    this.model.changed.connect(this.draw, this);
    this.view.changed.connect(this.draw, this);
  }
  draw() { }
  dispose() {
    this.model.changed.disconnect(this.draw, this);
    this.view.changed.disconnect(this.draw, this);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
