import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "to one answer of a server, by the name of what asks for it",
      code: `
import { takeUntilDestroyed } from "@angular/core/rxjs-interop";
@Component({ selector: "app-settings" })
export class Settings {
  ngOnInit() {
    this.service.changes.pipe(takeUntilDestroyed()).subscribe(() => this.show());
    this.service.putSettings(this.all).subscribe(() => this.show());
    this.service.fetchPlatforms().subscribe((platforms) => this.show(platforms));
    this.service.deleteKey().subscribe({ next: () => this.show() });
    this.auth.login(this.name).subscribe(() => this.show());
  }
  show(platforms) {}
}`,
    },
    {
      name: "to what a service of the application has, by another that has no end",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Injectable } from "@angular/core";
@Injectable()
export class Auth {
  constructor(private readonly state) {
    this.state.changes.subscribe(() => this.refresh());
  }
  refresh() {}
}`,
    },
    {
      name: "what a framework makes for one instance, and ends with it",
      code: `
import { Component, inject } from "@angular/core";
import { ActivatedRoute, ActivatedRoute as Route } from "@angular/router";
@Component({ selector: "app-page" })
export class Page {
  private readonly other = inject(ActivatedRoute);
  constructor(private route: ActivatedRoute, parent: Route) {
    this.route.params.subscribe(() => this.load());
    parent.queryParams.subscribe(() => this.load());
  }
  ngOnInit() {
    this.other.data.subscribe(() => this.load());
  }
  load() {}
}`,
    },
    {
      name: "events of a module next door, which may end with the class",
      settings: { leaks: { certainty: "likely" } },
      code: `
import * as editor from "./editor.js";
export class Outline {
  constructor() {
    editor.workspace.onDidSaveTextDocument(() => this.refresh());
  }
  refresh() {}
  dispose() {}
}`,
    },
    {
      name: "events of a part of the instance, through operators",
      code: `
import { fromEvent } from "rxjs";
@Component({ selector: "app-panel" })
export class Panel {
  constructor(private element: ElementRef) {}
  ngOnInit() {
    fromEvent(this.element.nativeElement, "click").pipe(debounceTime(100)).subscribe(() => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "a namesake of what goes on by itself",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { interval } from "./clock.js";
@Component({ selector: "app-clock" })
export class Clock {
  ngOnInit() {
    interval(1000).subscribe(() => this.tick());
  }
  tick() {}
}`,
    },
    {
      name: "a listener of a database that asks for one value",
      code: `
import { onValue } from "firebase/database";
export class Session {
  start(ref) {
    onValue(ref, () => this.refresh(), { onlyOnce: true });
  }
  refresh() {}
  destroy() {}
}`,
    },
    {
      name: "dropped, of a source of unknown lifetime, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  open() {
    this.stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "dropped, of a parameter of the constructor, where nothing else is ended, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(stock) {
    stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "dropped, of what inject() returned, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  cart = inject(CartService);
  constructor() {
    this.cart.items.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "dropped, of a service that the constructor is given, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(private cart: CartService) {
    this.cart.items.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "dropped, of an imported store, in a class that may be made once, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { store } from "./store";
class Price {
  constructor() {
    store.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "dropped, of an imported store, in a plain function, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { store } from "./store";
export function open(view) {
  store.subscribe(() => view.show());
}`,
    },
    {
      name: "an observer object, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  open() {
    this.stock.subscribe({ next: () => this.show(), error: () => { } });
  }
  show() { }
  ngOnDestroy() { }
}`,
    },
    {
      name: "a bound method, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  open() {
    this.stock.subscribe(this.show.bind(this));
  }
  show() { }
  ngOnDestroy() { }
}`,
    },
    {
      name: "an own subject",
      code: `
class Price {
  stock = new Subject();
  constructor() {
    this.stock.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "what an own subject hands out",
      code: `
class Price {
  stock = new BehaviorSubject(1);
  stock$ = this.stock.asObservable();
  constructor() {
    this.stock$.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "an own output",
      code: `
class Price {
  @Output()
  changed = new EventEmitter<string>();
  constructor() {
    this.changed.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "an output that the framework fills",
      code: `
class Price {
  @Output()
  changed;
  constructor() {
    this.changed.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a view child",
      code: `
class Price {
  @ViewChild(List)
  list: List;
  ngAfterViewInit() {
    this.list.changed.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a field with another decorator, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  @Input()
  list: List;
  ngAfterViewInit() {
    this.list.changed.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "at the top of the file",
      code: `
import { store } from "./store";
const view = make();
store.subscribe(() => view.show());`,
    },
    {
      name: "in a service that the application has once",
      code: `
@Injectable({ providedIn: "root" })
class Price {
  constructor(stock: Stock) {
    stock.changes.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a source that the teardown disposes of",
      code: `
class Price {
  constructor(overlay) {
    this.ref = overlay.create();
    this.ref.closed.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.ref.dispose();
  }
}`,
    },
    {
      name: "a source that the class completes",
      code: `
class Price {
  constructor(stock) {
    this.stock = stock;
    stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.stock.complete();
  }
}`,
    },
    {
      name: "a wrapper that subscribes for its subscriber",
      code: `
export function log(source) {
  return new Observable((observer) => source.subscribe((value) => observer.next(value)));
}`,
    },
    {
      name: "an operator",
      code: `
export const log = (source) => (observer) => {
  source.subscribe({ next: (value) => observer.next(value) });
};`,
    },
    {
      name: "a function that subscribes for its caller",
      code: `
export function follow(source, view) {
  source.subscribe(() => view.show());
}`,
    },
    {
      name: "a topic",
      code: `
class Price {
  open() {
    this.socket.subscribe("prices");
  }
}`,
    },
    {
      name: "a topic with a callback",
      code: `
class Price {
  open() {
    this.client.subscribe("prices", () => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a callback that captures nothing",
      code: `
class Price {
  open() {
    this.stock.subscribe(() => console.log("changed"));
  }
  ngOnDestroy() { }
}`,
    },
    {
      name: "a component drops what it gets from a source that its end may end",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Directive } from "@angular/core";
@Directive({})
export class Input {
  constructor(private readonly autofill: AutofillMonitor, private readonly element) {}
  ngOnInit() {
    this.autofill.monitor(this.element).subscribe((event) => this.fill(event));
  }
  fill(event) {}
  ngOnDestroy() {
    this.autofill.stopMonitoring(this.element);
  }
}`,
    },
    {
      name: "a component drops what it gets from another class of the file",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component, Inject, forwardRef } from "@angular/core";
@Component({})
export class Content {
  constructor(@Inject(forwardRef(() => Container)) private readonly container: Container) {}
  ngAfterContentInit() {
    this.container.changes.subscribe(() => this.mark());
  }
  mark() {}
}
@Component({})
export class Container {
  changes = new Subject();
}`,
    },
    {
      name: "a class that no framework ends drops what it gets from a source that it was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Item {
  constructor(private readonly group) {}
  open() {
    this.group.change.subscribe((item) => this.toggle(item));
  }
  toggle(item) {}
}`,
    },
    {
      name: "an emitter of the instance's own",
      code: `
export class Options {
  changesEmitter = new EventEmitter();
  constructor() {
    this.changesEmitter.event((change) => this.apply(change));
  }
  apply(change) {}
}`,
    },
  ],
  invalid: [
    {
      name: "events of the program around an extension, in a class that ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
import * as vscode from "vscode";
export class Outline {
  constructor() {
    vscode.workspace.onDidSaveTextDocument(() => this.refresh());
  }
  refresh() {}
  dispose() {}
}`,
      errors: [{ messageId: "neverReleased", data: { label: "listener", held: "this `Outline`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in `dispose()`." }, line: 5, column: 5, endLine: 5, endColumn: 65 }],
    },
    {
      name: "what goes on by itself",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { interval } from "rxjs";
@Component({ selector: "app-clock" })
export class Clock {
  ngOnInit() {
    interval(1000).subscribe(() => this.tick());
  }
  tick() {}
}`,
      errors: [{ messageId: "neverReleased", data: { label: "subscription", held: "this `Clock`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." }, line: 6, column: 5, endLine: 6, endColumn: 48 }],
    },
    {
      name: "events of the page, through operators",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { fromEvent } from "rxjs";
@Component({ selector: "app-panel" })
export class Panel {
  ngOnInit() {
    fromEvent(window, "resize").pipe(debounceTime(100)).subscribe(() => this.layout());
  }
  layout() {}
}`,
      errors: [{ messageId: "neverReleased", data: { label: "subscription", held: "this `Panel`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." }, line: 6, column: 5, endLine: 6, endColumn: 87 }],
    },
    {
      name: "dropped, of a listener of React Native",
      code: `
import { AppState } from "react-native";
export class Session {
  start() {
    AppState.addEventListener("change", () => this.refresh());
  }
  refresh() {}
  destroy() {}
}`,
      errors: [
        { messageId: "neverReleased", data: { label: "listener", held: "this `Session`", remedy: "Keep what the call returns, and end it with `subscription.remove()` in `destroy()`." }, line: 5, column: 5, endLine: 5, endColumn: 62, suggestions: [{ messageId: "keepAndRelease", data: { name: "this.nativeListener", call: "this.nativeListener?.remove()", teardown: "`destroy()`" }, output: `
import { AppState } from "react-native";
export class Session {
  private nativeListener!: ReturnType<typeof AppState.addEventListener>;
  start() {
    this.nativeListener = AppState.addEventListener("change", () => this.refresh());
  }
  refresh() {}
  destroy() {
    this.nativeListener?.remove();
  }
}` }] },
      ],
    },
    {
      name: "one of two listeners of the same object, whose results are told apart",
      code: `
import { Keyboard } from "react-native";
export class Session {
  start() {
    this.shown = Keyboard.addListener("keyboardDidShow", () => this.refresh());
    this.hidden = Keyboard.addListener("keyboardDidHide", () => this.refresh());
  }
  refresh() {}
  destroy() {
    this.shown.remove();
  }
}`,
      errors: [
        { messageId: "neverReleased", data: { label: "listener", held: "this `Session`", remedy: "Call `this.hidden.remove()` in `destroy()`." }, line: 6, column: 19, endLine: 6, endColumn: 80, suggestions: [{ messageId: "releaseInTeardown", data: { call: "this.hidden?.remove()", teardown: "`destroy()`" }, output: `
import { Keyboard } from "react-native";
export class Session {
  start() {
    this.shown = Keyboard.addListener("keyboardDidShow", () => this.refresh());
    this.hidden = Keyboard.addListener("keyboardDidHide", () => this.refresh());
  }
  refresh() {}
  destroy() {
    this.hidden?.remove();
    this.shown.remove();
  }
}` }] },
      ],
    },
    {
      name: "dropped, while the same source is ended elsewhere in the class",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(stock) {
    this.stock = stock;
    this.changes = this.stock.subscribe((price) => this.show(price));
    this.stock.subscribe(() => this.hide());
  }
  show() { }
  hide() { }
  destroy() {
    this.changes.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
        },
      ],
    },
    {
      name: "dropped, of another source that the constructor was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(stock, cart) {
    this.changes = stock.subscribe(() => this.show());
    cart.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.changes.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "dropped, of an injected source of which another part is ended",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(private cart: CartService) {
    this.cart.items.subscribe(() => this.show());
    this.prices = this.cart.prices.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.prices.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: "dropped, while takeUntil ends the others",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  private destroyed = new Subject();
  constructor(private cart: CartService) {
    this.cart.items.subscribe(() => this.show());
    this.cart.prices.pipe(takeUntil(this.destroyed)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.destroyed.next();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
    {
      name: "dropped, of a source of unknown lifetime",
      code: `
class Price {
  open() {
    this.stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 44,
        },
      ],
    },
    {
      name: "dropped, of a parameter of the constructor, where nothing else is ended",
      code: `
class Price {
  constructor(stock) {
    stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 39,
        },
      ],
    },
    {
      name: "dropped, of what inject() returned",
      code: `
class Price {
  cart = inject(CartService);
  constructor() {
    this.cart.items.subscribe(() => this.show());
  }
  show() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
    {
      name: "dropped, of a service that the constructor is given",
      code: `
class Price {
  constructor(private cart: CartService) {
    this.cart.items.subscribe(() => this.show());
  }
  show() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: "dropped, of an imported store, in a class that may be made once",
      code: `
import { store } from "./store";
class Price {
  constructor() {
    store.subscribe(() => this.show());
  }
  show() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 39,
        },
      ],
    },
    {
      name: "dropped, of an imported store, in a plain function",
      code: `
import { store } from "./store";
export function open(view) {
  store.subscribe(() => view.show());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "`view`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` when it is no longer needed." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 37,
        },
      ],
    },
    {
      name: "an observer object",
      code: `
class Price {
  open() {
    this.stock.subscribe({ next: () => this.show(), error: () => { } });
  }
  show() { }
  ngOnDestroy() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 72,
        },
      ],
    },
    {
      name: "a bound method",
      code: `
class Price {
  open() {
    this.stock.subscribe(this.show.bind(this));
  }
  show() { }
  ngOnDestroy() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a field with another decorator",
      code: `
class Price {
  @Input()
  list: List;
  ngAfterViewInit() {
    this.list.changed.subscribe(() => this.show());
  }
  show() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a focus monitor of a component that never stops it",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({})
export class Toggle {
  constructor(focusMonitor: FocusMonitor, elementRef) {
    focusMonitor.monitor(elementRef, true);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "focus monitor", held: "itself", remedy: "Call `focusMonitor.stopMonitoring(elementRef)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a component drops what it gets from a source that it was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Directive } from "@angular/core";
@Directive({})
export class MenuItem {
  constructor(private readonly group: MenuGroup) {}
  ngAfterContentInit() {
    this.group.change.subscribe((item) => this.toggle(item));
  }
  toggle(item) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `MenuItem`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 61,
        },
      ],
    },
    {
      name: "the emitter of all instances, to which each listens",
      code: `
export class Options {
  static changesEmitter = new EventEmitter();
  constructor() {
    Options.changesEmitter.event((change) => this.apply(change));
  }
  apply(change) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Options`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 65,
        },
      ],
    },
    {
      name: "to what goes on, by a name that begins alike",
      code: `
@Component({ selector: "app-settings" })
export class Settings {
  ngOnInit() {
    this.service.fetched().subscribe(() => this.show());
    this.service.puts.subscribe(() => this.show());
  }
  show() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Settings`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 56,
        },
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Settings`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 51,
        },
      ],
    },
    {
      name: "to what a service of the application has, by another that has an end",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Injectable } from "@angular/core";
@Injectable()
export class Auth {
  constructor(private readonly state) {
    this.state.changes.subscribe(() => this.refresh());
  }
  refresh() {}
  ngOnDestroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Auth`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 55,
        },
      ],
    },
  ],
});
