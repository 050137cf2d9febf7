import * as espree from "espree";
import rule from "../../../rules/no-retained-instance.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-instance", rule, {
  valid: [
    {
      name: "a teardown that deletes it",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
  destroy() {
    Panel.all.delete(this);
  }
}
export { Panel };`,
    },
    {
      name: "a teardown that deletes it by its key",
      code: `
class Panel {
  static byId = new Map();
  constructor(id) {
    this.id = id;
    Panel.byId.set(id, this);
  }
  destroy() {
    Panel.byId.delete(this.id);
  }
}
export { Panel };`,
    },
    {
      name: "a teardown that splices it out",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push(this);
  }
  destroy() {
    const at = panels.indexOf(this);
    if (at >= 0) panels.splice(at, 1);
  }
}
export { Panel };
const panels = [];`,
    },
    {
      name: "a teardown that filters it out",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push(this);
  }
  destroy() {
    panels = panels.filter((panel) => panel !== this);
  }
}
export { Panel };
let panels = [];`,
    },
    {
      name: "a helper that deletes it",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.set(id, this);
  }
  destroy() {
    drop(panels, this.id);
  }
}
export { Panel };
const panels = new Map();
function drop(map, key) {
  map.delete(key);
}`,
    },
    {
      name: "a helper with an alias that deletes it",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.set(id, this);
  }
  destroy() {
    const map = panels;
    map.delete(this.id);
  }
}
export { Panel };
const panels = new Map();`,
    },
    {
      name: "a WeakSet",
      code: `
class Panel {
  static all = new WeakSet();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
}
export { Panel };`,
    },
    {
      name: "a WeakRef",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(new WeakRef(this));
  }
}
export { Panel };`,
    },
    {
      name: "instances that are made once, with the module",
      code: `
class Color {
  static all = [];
  static red = new Color();
  constructor() {
    Color.all.push(this);
  }
}`,
    },
    {
      name: "a slot that its teardown clears",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    current = this;
  }
  destroy() {
    current = null;
  }
}
export { Panel };
let current;`,
    },
    {
      name: "a field of its own",
      code: `
export class Node {
  children = [];
  add() {
    this.children.push(this);
  }
}`,
    },
    {
      name: "a parent that somebody passed in",
      code: `
export class Node {
  constructor(parent) {
    parent.children.push(this);
  }
}`,
    },
    {
      name: "a number of it",
      code: `
class Panel {
  static ids = [];
  constructor(id) {
    this.id = id;
    Panel.ids.push(1);
  }
}
export { Panel };`,
    },
  ],
  invalid: [
    {
      name: "espree",
      languageOptions: { parser: espree, sourceType: "commonjs" },
      code: `
class Panel {
  constructor(id) {
    panels[id] = this;
  }
}
const panels = {};
module.exports = Panel;`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 22,
        },
      ],
    },
  ],
});
