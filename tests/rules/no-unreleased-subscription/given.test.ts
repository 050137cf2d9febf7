import rule from "../../../rules/no-unreleased-subscription.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-subscription", rule as never, {
  valid: [
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
  ],
  invalid: [
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
  ],
});
