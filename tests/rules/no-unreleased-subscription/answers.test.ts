import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

const settings = { leaks: { certainty: "likely" } };

const component = (body: string, rest = ""): string => `
import { Component } from "@angular/core";
@Component({ selector: "app-panel", template: "" })
export class PanelComponent {
  constructor(private users: UserService) {}
  ngOnInit() {
    ${body}
  }${rest}
}`;

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "the answer to a question, at once or through operators",
      settings,
      code: component(`this.users.loadProfile(7).subscribe((user) => (this.user = user));
    this.users.whoAmI().pipe(map((user) => user.name)).subscribe((name) => (this.name = name));`),
    },
    {
      name: "the answer to a question beside what is ended",
      settings,
      code: component(`this.changes = this.users.changes.subscribe((all) => (this.all = all));
    this.saved = this.users.save(this.all).subscribe((all) => (this.all = all));`, `
  ngOnDestroy() {
    this.changes.unsubscribe();
  }`),
    },
    {
      name: "messages of a webview by its type, which ends with its panel",
      settings,
      code: `
import * as vscode from "vscode";
export class Dashboard {
  constructor(private readonly view: vscode.Webview) {
    this.view.onDidReceiveMessage((message) => this.take(message));
  }
  take(message) {}
  dispose() {}
}`,
    },
  ],
  invalid: [
    {
      name: "what goes on, by the name of the method",
      settings,
      code: component("this.users.selectAll().subscribe((all) => (this.all = all));"),
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `PanelComponent`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 64,
        },
      ],
    },
    {
      name: "what goes on behind an operator that takes a function",
      settings,
      code: component("this.users.changes.map((all) => all.length).subscribe((count) => (this.count = count));"),
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `PanelComponent`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 91,
        },
      ],
    },
  ],
});
