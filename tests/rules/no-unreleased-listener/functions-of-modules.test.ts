import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a function of Node that another of them undoes, for this handler or for all",
      code: `
import { unwatchFile, watchFile } from "node:fs";
export class Settings {
  constructor() {
    watchFile("settings.json", this.onChange);
    watchFile("users.json", () => this.load());
  }
  onChange = () => this.load();
  load() {}
  dispose() {
    unwatchFile("settings.json", this.onChange);
    unwatchFile("users.json");
  }
}`,
    },
    {
      name: "a function of Node that the module itself undoes",
      code: `
import * as fs from "fs";
import { watchFile as follow } from "fs";
export class Settings {
  constructor() {
    follow("settings.json", this.onChange);
    follow("users.json", () => this.load());
  }
  onChange = () => this.load();
  load() {}
  dispose() {
    fs.unwatchFile("settings.json", this.onChange);
    fs.unwatchFile("users.json");
  }
}`,
    },
    {
      name: "a function of another module by the name of one of Node",
      code: `
import { watchFile } from "./watch-file.js";
export class Settings {
  constructor() {
    watchFile("settings.json", () => this.load());
  }
  load() {}
  dispose() {}
}`,
    },
  ],
  invalid: [
    {
      name: "a function of Node that nothing undoes, also required and under another name",
      code: `
import { watchFile } from "node:fs";
const { watchFile: follow } = require("fs");
export class Settings {
  constructor() {
    watchFile("settings.json", () => this.load());
    follow("users.json", () => this.load());
  }
  load() {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "fs", held: "this `Settings`", event: "\"settings.json\"", label: "watcher", remedy: "Keep the handler, and call `unwatchFile(\"settings.json\", handler)` in `dispose()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 50,
        },
        {
          messageId: "neverReleased",
          data: { holder: "fs", held: "this `Settings`", event: "\"users.json\"", label: "watcher", remedy: "Keep the handler, and call `unwatchFile(\"users.json\", handler)` in `dispose()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a function of Node that is undone with a new function",
      code: `
import { unwatchFile, watchFile } from "node:fs";
export class Settings {
  constructor() {
    watchFile("settings.json", this.load.bind(this));
  }
  load() {}
  dispose() {
    unwatchFile("settings.json", this.load.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: { holder: "fs", held: "this `Settings`", event: "\"settings.json\"", label: "watcher", removal: "unwatchFile", mismatch: "passes a new function, which was never added", remedy: "Keep the handler, and call `unwatchFile(\"settings.json\", handler)` in `dispose()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 55,
          suggestions: [],
        },
      ],
    },
  ],
});
