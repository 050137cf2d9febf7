import rule from "../../../rules/no-unreleased-connection.js";
import { testRule } from "../../support/test-rule.js";

const LIKELY = { leaks: { certainty: "likely" } } as const;

testRule("no-unreleased-connection", rule, {
  valid: [
    {
      name: "a registration of the instance that its end disposes of",
      code: `
import * as vscode from "vscode";
export class Notes {
  constructor() {
    this.registration = vscode.languages.registerHoverProvider("notes", this);
  }
  provideHover() {}
  dispose() {
    this.registration.dispose();
  }
}`,
    },
    {
      name: "registrations that nobody keeps, of a class without an end, of what is not the instance, and one that is handed on",
      settings: LIKELY,
      code: `
import * as vscode from "vscode";
export class Extension {
  activate() {
    vscode.languages.registerHoverProvider("notes", this);
  }
  provideHover() {}
}
export class Commands {
  constructor(provider, context) {
    vscode.languages.registerHoverProvider("notes", provider);
    vscode.commands.registerCommand("notes.open", () => vscode.window.showInformationMessage("open"));
    context.subscriptions.push(vscode.commands.registerCommand("notes.close", () => this.close()));
  }
  close() {}
  dispose() {}
}`,
    },
  ],
  invalid: [
    {
      name: "registrations of an instance with an end that nobody keeps",
      settings: LIKELY,
      code: `
import * as vscode from "vscode";
export class Notes {
  constructor() {
    vscode.languages.registerHoverProvider("notes", this);
    vscode.commands.registerCommand("notes.open", () => this.open());
  }
  provideHover() {}
  open() {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "registration", held: "itself", remedy: "Keep what the call returns, and end it with `connection.dispose()` in `dispose()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 58,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.vscodeRegistration", call: "this.vscodeRegistration.dispose()", teardown: "`dispose()`" },
              output: `
import * as vscode from "vscode";
export class Notes {
  private vscodeRegistration: ReturnType<typeof vscode.languages.registerHoverProvider>;
  constructor() {
    this.vscodeRegistration = vscode.languages.registerHoverProvider("notes", this);
    vscode.commands.registerCommand("notes.open", () => this.open());
  }
  provideHover() {}
  open() {}
  dispose() {
    this.vscodeRegistration.dispose();
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: { label: "registration", held: "itself", remedy: "Keep what the call returns, and end it with `connection.dispose()` in `dispose()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 69,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.vscodeCommand", call: "this.vscodeCommand.dispose()", teardown: "`dispose()`" },
              output: `
import * as vscode from "vscode";
export class Notes {
  private vscodeCommand: ReturnType<typeof vscode.commands.registerCommand>;
  constructor() {
    vscode.languages.registerHoverProvider("notes", this);
    this.vscodeCommand = vscode.commands.registerCommand("notes.open", () => this.open());
  }
  provideHover() {}
  open() {}
  dispose() {
    this.vscodeCommand.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
