import rule from "../../../rules/no-unreleased-subscription.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-subscription", rule as never, {
  valid: [
    {
      name: "a source that the counterpart of the call ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class TabMenu {
  constructor(app) {
    this.app = app;
  }
  toggle(tab) {
    if (tab.isWatched) this.app.observeTabCompletion(tab).subscribe(() => { this.done = tab; });
    else this.app.stopObservingTabCompletion(tab);
  }
}`,
    },
    {
      name: "put into a list that the caller has, and may empty",
      settings: { leaks: { certainty: "possible" } },
      code: `
import { configuration } from "./configuration";
export function create() {
  const disposables = [];
  return Object.assign(adapter(disposables), {
    dispose() {
      for (const one of disposables.splice(0)) one.dispose();
    },
  });
}
function adapter(disposables) {
  const changed = new Emitter();
  disposables.push(configuration.onDidChange(() => changed.fire()));
  return { onDidChange: changed.event };
}`,
    },
    {
      name: "a service that a component of the file has made anew, as the compiler of Angular writes it",
      code: `
import * as i0 from "@angular/core";
class Columns {}
class Grid {
  static { this.ɵcmp = i0.ɵɵngDeclareComponent({ type: Grid, selector: "grid", providers: [Columns] }); }
}
class Rows {
  constructor(element, columns, state) {
    this.columns = columns;
    this.subscriptions = [];
    this.subscriptions.push(state.changes.subscribe(() => this.draw()));
  }
  ngOnInit() {
    this.columns.changes.subscribe(() => this.draw());
  }
  draw() {}
  ngOnDestroy() {
    this.subscriptions.forEach((subscription) => subscription.unsubscribe());
  }
  static { this.ɵfac = i0.ɵɵngDeclareFactory({ type: Rows, deps: [{ token: i0.ElementRef }, { token: Columns }, { token: State }] }); }
  static { this.ɵdir = i0.ɵɵngDeclareDirective({ type: Rows, selector: "grid" }); }
}`,
    },
    {
      name: "a subscription to what a class of the file is, which a directive asks for",
      code: `
class Row {
  changes = new Subject();
}
@Directive({ selector: "cell" })
class Cell {
  row = inject(Row);
  ngOnInit() {
    this.row.changes.subscribe(() => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "a subscription to a part of the same element",
      code: `
@Directive({ selector: "field" })
class Field {
  control = inject(FormControl, { self: true });
  ngOnInit() {
    this.control.changes.subscribe(() => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "a subscription to what a function asks for, whose caller may be anything",
      code: `
function watch(view) {
  inject(Search).changes.subscribe(() => view.draw());
}`,
    },
    {
      name: "a subscription to what is injected, which ends with the component",
      code: `
@Component({ selector: "list" })
class List {
  search = inject(Search);
  ngOnInit() {
    this.search.changes.pipe(takeUntilDestroyed(this.destroyRef)).subscribe(() => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "a subscription of a method of a prototype to what its caller passes, another of which the end ends",
      code: `
function Layer(view) {
  this.closing = view.changes.subscribe(() => this.draw());
}
Layer.prototype.watch = function (map) {
  map.changes.subscribe(() => this.draw());
};
Layer.prototype.draw = function () {};
Layer.prototype.dispose = function () {
  this.closing.unsubscribe();
};`,
    },
    {
      name: "a subscription kept in a field that the end of the component reads",
      code: `
@Component({ selector: "toasts" })
class Toasts {
  constructor(messages) {
    this.subscription = messages.sent.subscribe((message) => this.show(message));
  }
  ngOnDestroy() {
    this.subscription.unsubscribe();
  }
  show(message) {}
}`,
    },
    {
      name: "a subscription kept in a field that others are handed",
      code: `
@Component({ selector: "toasts" })
class Toasts {
  constructor(messages, tracker) {
    this.subscription = messages.sent.subscribe((message) => this.show(message));
    tracker.track(this, ({ subscription }) => subscription.unsubscribe());
  }
  show(message) {}
}`,
    },
    {
      name: "a subscription kept in a field that nobody reads, of what is no component",
      code: `
class Toasts {
  constructor(messages) {
    this.subscription = messages.sent.subscribe((message) => this.show(message));
  }
  show(message) {}
}`,
    },
    {
      name: "a base class that ends what its heirs put in its list",
      code: `
class Outline extends Panel {
  constructor(files) {
    super();
    this.toDispose.push(files.onDidOpen(() => this.draw()));
    this.toDispose.push(files.onDidClose(() => this.draw()));
  }
  draw() {}
}`,
    },
    {
      name: "a list of that name in a class without a base",
      code: `
class Outline {
  constructor(files) {
    this.toDispose.push(files.onDidOpen(() => this.draw()));
    files.onDidRename(() => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "what a component provides itself, and is given in its constructor",
      code: `
@Component({ selector: "app-clock", providers: [CONTROL, ClockStore] })
class ClockComponent {
  constructor(private readonly store: ClockStore) {
    store.select((state) => state.hours).subscribe((hours) => {
      this.hours = hours;
    });
  }
  ngOnDestroy() {
    this.element.remove();
  }
}`,
    },
    {
      name: "what a component provides to its view, and asks for",
      code: `
@Component({ selector: "app-clock", viewProviders: [ClockStore] })
class ClockComponent {
  private readonly store = inject(ClockStore);
  ngOnInit() {
    this.store.changes.subscribe((hours) => {
      this.hours = hours;
    });
  }
}`,
    },
    {
      name: "a widget that keeps what it gets from what it was given",
      code: `
import { ReactWidget } from "@theia/core/lib/browser";
export class NotesWidget extends ReactWidget {
  constructor(notes) {
    super();
    this.toDispose.push(notes.onDidChange(() => this.update()));
  }
}`,
    },
    {
      name: "a widget of another toolkit",
      code: `
import { Widget } from "./toolkit.js";
export class NotesWidget extends Widget {
  constructor(notes) {
    super();
    notes.onDidChange(() => this.update());
  }
}`,
    },
    {
      name: "a listener on what a container puts into a field, beside one that is kept",
      code: `
import { inject, injectable } from "inversify";
@injectable()
export class Notes {
  @inject(Shell) shell;
  @inject(Files) files;
  toDispose = new DisposableCollection();
  init() {
    this.toDispose.push(this.shell.onDidChange(() => this.update()));
    this.toDispose.push(this.files.onDidMove(() => this.update()));
  }
  update() {}
  dispose() {
    this.toDispose.dispose();
  }
}`,
    },
    {
      name: "a listener on what the instance itself puts into a field",
      code: `
import { injectable } from "inversify";
@injectable()
export class Notes {
  shell = new Shell();
  toDispose = new DisposableCollection();
  constructor(files) {
    this.toDispose.push(files.onDidMove(() => this.update()));
  }
  init() {
    this.shell.onDidChange(() => this.update());
  }
  update() {}
  dispose() {
    this.toDispose.dispose();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "by a widget that a container makes, of which there are many by its base",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { injectable } from "inversify";
import { ReactWidget } from "@theia/core/lib/browser";
@injectable()
export class Extensions extends ReactWidget {
  constructor(manager: Manager) {
    super();
    manager.onDidChange(() => this.update());
  }
  onActivateRequest() {}
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Extensions`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in a method that ends the instance, such as `dispose()`." },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a service that compiled Angular is not told to make anew",
      settings: { leaks: { certainty: "likely" } },
      code: `
import * as i0 from "@angular/core";
class Columns {}
class Grid {
  static { this.ɵcmp = i0.ɵɵngDeclareComponent({ type: Grid, selector: "grid", providers: [Other] }); }
}
class Rows {
  constructor(element, columns, state) {
    this.columns = columns;
    this.subscriptions = [];
    this.subscriptions.push(state.changes.subscribe(() => this.draw()));
  }
  ngOnInit() {
    this.columns.changes.subscribe(() => this.draw());
  }
  draw() {}
  ngOnDestroy() {
    this.subscriptions.forEach((subscription) => subscription.unsubscribe());
  }
  static { this.ɵfac = i0.ɵɵngDeclareFactory({ type: Rows, deps: [{ token: i0.ElementRef }, { token: Columns }, { token: State }] }); }
  static { this.ɵdir = i0.ɵɵngDeclareDirective({ type: Rows, selector: "grid" }); }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Rows`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 14,
          column: 5,
          endLine: 14,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a subscription of a function with a prototype to what it was given, another of which its end ends",
      code: `
function Layer(map, view) {
  this.closing = view.changes.subscribe(() => this.draw());
  map.changes.subscribe(() => this.draw());
}
Layer.prototype.draw = function () {};
Layer.prototype.dispose = function () {
  this.closing.unsubscribe();
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Layer`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `dispose()`." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: {"name":"subscription","call":"subscription.unsubscribe()","teardown":"`dispose()`"},
              output: `
function Layer(map, view) {
  this.closing = view.changes.subscribe(() => this.draw());
  const subscription = map.changes.subscribe(() => this.draw());
}
Layer.prototype.draw = function () {};
Layer.prototype.dispose = function () {
  subscription.unsubscribe();
  this.closing.unsubscribe();
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a subscription of a component to what is injected into a field",
      code: `
@Component({ selector: "list" })
class List {
  search = inject(Search);
  ngOnInit() {
    this.search.changes.pipe(debounceTime(100)).subscribe(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `List`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 77,
        },
      ],
    },
    {
      name: "a subscription of a component to what is injected where it is used",
      code: `
@Component({ selector: "list" })
class List {
  constructor() {
    inject(Search, { optional: true }).changes.subscribe(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `List`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 76,
        },
      ],
    },
    {
      name: "a subscription to what a component was given, kept in a field that nobody reads",
      code: `
@Component({ selector: "toasts" })
class Toasts {
  subscription;
  constructor(messages) {
    this.subscription = messages.sent.subscribe((message) => this.show(message));
  }
  show(message) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Toasts`", remedy: "Call `this.subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 81,
        },
      ],
    },
    {
      name: "a field that is made with the instance and that nobody reads",
      code: `
@Directive({ selector: "[stay]" })
class Stay {
  zone = inject(NgZone);
  private readonly settled = this.zone.onStable.subscribe(() => this.place());
  ngOnDestroy() {
    this.panel?.remove();
  }
  place() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Stay`", remedy: "Call `this.settled.unsubscribe()` in `ngOnDestroy()`." },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 78,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.settled.unsubscribe()", teardown: "`ngOnDestroy()`" },
              output: `
@Directive({ selector: "[stay]" })
class Stay {
  zone = inject(NgZone);
  private readonly settled = this.zone.onStable.subscribe(() => this.place());
  ngOnDestroy() {
    this.settled.unsubscribe();
    this.panel?.remove();
  }
  place() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one of two listeners is not handed to the base class",
      code: `
class Outline extends Panel {
  constructor(files) {
    super();
    this.toDispose.push(files.onDidOpen(() => this.draw()));
    files.onDidRename(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Outline`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in a method that ends the instance, such as `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 41,
        },
      ],
    },
    {
      name: "one of two listeners is not registered with the base class",
      code: `
class Outline extends Panel {
  constructor(private readonly files: Files, other: Other) {
    super();
    this._register(this.files.onDidOpen(() => this.draw()));
  }
  show() {
    this.files.onDidRename(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Outline`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in a method that ends the instance, such as `destroy()`." },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 46,
        },
      ],
    },
    {
      name: "what a component is given, while it provides others",
      code: `
@Component({ selector: "app-clock", providers: [CONTROL, { provide: ClockStore, useExisting: SharedStore }] })
class ClockComponent {
  constructor(private readonly store: ClockStore) {
    store.changes.subscribe((hours) => {
      this.hours = hours;
    });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `ClockComponent`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 7,
          endColumn: 7,
        },
      ],
    },
    {
      name: "a widget that drops what it gets from what it was given",
      code: `
import { ReactWidget } from "@theia/core/lib/browser";
export class NotesWidget extends ReactWidget {
  constructor(notes) {
    super();
    notes.onDidChange(() => this.update());
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `NotesWidget`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in a method that ends the instance, such as `dispose()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a listener on what a container puts into a field, dropped beside one that is kept",
      code: `
import { inject, injectable } from "inversify";
@injectable()
export class Notes {
  @inject(Shell) shell;
  @inject(Files) files;
  toDispose = new DisposableCollection();
  init() {
    this.toDispose.push(this.files.onDidMove(() => this.update()));
    this.shell.onDidChange(() => this.update());
  }
  update() {}
  dispose() {
    this.toDispose.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Notes`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in `dispose()`." },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 48,
        },
      ],
    },
    {
      name: "put into a list of its own, which nobody empties",
      settings: { leaks: { certainty: "possible" } },
      code: `
import { configuration } from "./configuration";
export class Adapter {
  constructor() {
    const disposables = [];
    disposables.push(configuration.onDidChange(() => this.fire()));
  }
  fire() {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "listener", held: "this `Adapter`", store: "disposables", place: "in `dispose()`" },
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 66,
        },
      ],
    },
    {
      name: "a source for which the counterpart of another call is there",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class TabMenu {
  constructor(app) {
    this.app = app;
  }
  toggle(tab) {
    if (tab.isWatched) this.app.observeTabCompletion(tab).subscribe(() => { this.done = tab; });
    else this.app.stopObservingTabs(tab);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `TabMenu`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 9,
          column: 24,
          endLine: 9,
          endColumn: 96,
        },
      ],
    },
  ],
});
