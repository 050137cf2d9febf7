import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "fields that begin with the same constant, which the teardown ends",
      code: `
class Price {
  changes = Subscription.EMPTY;
  closing = Subscription.EMPTY;
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
    this.closing = this.stock.closing.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes.unsubscribe();
    const { closing } = this;
    closing.unsubscribe();
  }
}`,
    },
    {
      name: "a field that another handler ends, whose sibling the teardown ends, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(parent) {
    this.hovering = parent.hovered.subscribe(() => this.show());
  }
  open(stock) {
    this.changes = stock.subscribe(() => this.show());
  }
  close() {
    this.changes.unsubscribe();
  }
  show() { }
  ngOnDestroy() {
    this.hovering.unsubscribe();
  }
}`,
    },
    {
      name: "a field that ngOnDestroy ends",
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes.unsubscribe();
  }
}`,
    },
    {
      name: "a field that destroy ends, if it is there",
      code: `
class Price {
  open() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.changes?.unsubscribe();
  }
}`,
    },
    {
      name: "a field that another method ends for the teardown",
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  stop() {
    this.changes.unsubscribe();
  }
  ngOnDestroy() {
    this.stop();
  }
}`,
    },
    {
      name: "a field that the teardown takes apart",
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    const { changes } = this;
    changes.unsubscribe();
  }
}`,
    },
    {
      name: "a field that the teardown only forgets, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes = null;
  }
}`,
    },
    {
      name: "a field that only another method ends, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  pause() {
    this.changes.unsubscribe();
  }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "a field that is ended only before it is filled anew, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  open(stock) {
    this.changes?.unsubscribe();
    this.changes = stock.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a bag that the teardown ends",
      code: `
class Price {
  subscriptions = new Subscription();
  ngOnInit() {
    this.subscriptions.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.subscriptions.unsubscribe();
  }
}`,
    },
    {
      name: "a bag that nothing ends, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  subscriptions = new Subscription();
  ngOnInit() {
    this.subscriptions.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "a bag of disposables that nothing ends, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  store = new DisposableStore();
  open() {
    this.store.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
  dispose() {
    this.clear();
  }
}`,
    },
    {
      name: "a bag that the class registers",
      code: `
class Price extends Disposable {
  store = this._register(new DisposableStore());
  open() {
    this.store.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
}`,
    },
    {
      name: "a bag that was given",
      code: `
class Price {
  constructor(bag) {
    this.bag = bag;
  }
  open() {
    this.bag.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
}`,
    },
    {
      name: "a list that the teardown goes through",
      code: `
class Price {
  subscriptions = [];
  ngOnInit() {
    this.subscriptions.push(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.subscriptions.forEach((subscription) => subscription.unsubscribe());
  }
}`,
    },
    {
      name: "a list that the teardown only empties, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  subscriptions = [];
  ngOnInit() {
    this.subscriptions.push(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.subscriptions.length = 0;
  }
}`,
    },
    {
      name: "a literal list that the teardown goes through",
      code: `
class Price {
  ngOnInit() {
    this.subscriptions = [this.stock.subscribe(() => this.show()), this.cart.subscribe(() => this.show())];
  }
  show() { }
  ngOnDestroy() {
    for (const subscription of this.subscriptions)
      subscription.unsubscribe();
  }
}`,
    },
    {
      name: "a literal list that nothing goes through, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  ngOnInit() {
    this.subscriptions = [this.stock.subscribe(() => this.show())];
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "handed to somebody else",
      code: `
class Price {
  constructor(stock) {
    autoEnd(stock.subscribe(() => this.show()));
  }
  show() { }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "returned",
      code: `
class Price {
  on(stock) {
    return stock.subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a callback that ends its own subscription",
      code: `
class Price {
  open() {
    const changes = this.stock.subscribe(() => {
      this.show();
      changes.unsubscribe();
    });
  }
  show() { }
  ngOnDestroy() { }
}`,
    },
    {
      name: "a function of a destroy reference",
      code: `
class Price {
  constructor(private destroyed: DestroyRef) {
    const changes = this.stock.subscribe(() => this.show());
    this.destroyed.onDestroy(() => changes.unsubscribe());
  }
  show() { }
}`,
    },
    {
      name: "what a store returns, called by componentWillUnmount",
      code: `
import { store } from "./store";
class Price extends React.Component {
  componentDidMount() {
    this.end = store.subscribe(() => this.forceUpdate());
  }
  componentWillUnmount() {
    this.end();
  }
}`,
    },
    {
      name: "what a store returns, dropped by a class component, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { store } from "./store";
class Price extends React.Component {
  componentDidMount() {
    store.subscribe(() => this.forceUpdate());
  }
}`,
    },
    {
      name: "a channel that is unsubscribed from by the handler",
      code: `
import { channel } from "node:diagnostics_channel";
const refreshed = channel("refreshed");
export function follow(client) {
  const update = () => client.update();
  refreshed.subscribe(update);
  return () => refreshed.unsubscribe(update);
}`,
    },
    {
      name: "a monitor of an element that the end names by its native element",
      code: `
class Tip {
  #element = inject(ElementRef);
  #monitor = inject(FocusMonitor);
  #destroyed = new Subject();
  ngAfterViewInit() {
    this.#monitor.monitor(this.#element).pipe(takeUntil(this.#destroyed)).subscribe((origin) => this.show(origin));
  }
  show() {}
  ngOnDestroy() {
    const element = this.#element.nativeElement;
    this.#monitor.stopMonitoring(element);
    this.#destroyed.next();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a field that begins with the same constant as another, which the teardown ends",
      code: `
class Price {
  changes = Subscription.EMPTY;
  closing = Subscription.EMPTY;
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
    this.closing = this.stock.closing.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.closing.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Call `this.changes.unsubscribe()` in `ngOnDestroy()`." },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.changes?.unsubscribe()", teardown: "`ngOnDestroy()`" }, output: `
class Price {
  changes = Subscription.EMPTY;
  closing = Subscription.EMPTY;
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
    this.closing = this.stock.closing.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes?.unsubscribe();
    this.closing.unsubscribe();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a field that is ended before it is filled anew, whose sibling the teardown ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  constructor(parent) {
    this.hovering = parent.hovered.subscribe(() => this.show());
  }
  set stock(stock) {
    this.changes?.unsubscribe();
    this.changes = stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.hovering.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "subscription", held: "this `Price`", end: "`ngOnDestroy()` runs", remedy: "Call `this.changes.unsubscribe()` in `ngOnDestroy()`." },
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 54,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.changes?.unsubscribe()", teardown: "`ngOnDestroy()`" }, output: `
class Price {
  constructor(parent) {
    this.hovering = parent.hovered.subscribe(() => this.show());
  }
  set stock(stock) {
    this.changes?.unsubscribe();
    this.changes = stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes?.unsubscribe();
    this.hovering.unsubscribe();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a field that the teardown only forgets",
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Call `this.changes.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.changes?.unsubscribe()", teardown: "`ngOnDestroy()`" }, output: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.changes?.unsubscribe();
    this.changes = null;
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a field that only another method ends",
      code: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  pause() {
    this.changes.unsubscribe();
  }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "subscription", held: "this `Price`", end: "`ngOnDestroy()` runs", remedy: "Call `this.changes.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.changes?.unsubscribe()", teardown: "`ngOnDestroy()`" }, output: `
class Price {
  ngOnInit() {
    this.changes = this.stock.subscribe(() => this.show());
  }
  show() { }
  pause() {
    this.changes.unsubscribe();
  }
  ngOnDestroy() {
    this.changes?.unsubscribe();
    this.clear();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a field that is ended only before it is filled anew",
      code: `
class Price {
  open(stock) {
    this.changes?.unsubscribe();
    this.changes = stock.subscribe(() => this.show());
  }
  show() { }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "subscription", held: "this `Price`", end: "its owner ends", remedy: "Call `this.changes.unsubscribe()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a bag that nothing ends",
      code: `
class Price {
  subscriptions = new Subscription();
  ngOnInit() {
    this.subscriptions.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "subscription", held: "this `Price`", store: "this.subscriptions", place: "in `ngOnDestroy()`" },
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 67,
        },
      ],
    },
    {
      name: "a bag of disposables that nothing ends",
      code: `
class Price {
  store = new DisposableStore();
  open() {
    this.store.add(this.stock.subscribe(() => this.show()));
  }
  show() { }
  dispose() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "subscription", held: "this `Price`", store: "this.store", place: "in `dispose()`" },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a subscription that the bag of the others does not get",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  subscriptions = new Subscription();
  constructor(stock) {
    this.subscriptions.add(stock.prices.subscribe(() => this.show()));
    stock.names.subscribe(() => this.show());
  }
  show() { }
  destroy() {
    this.subscriptions.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a list that the teardown only empties",
      code: `
class Price {
  subscriptions = [];
  ngOnInit() {
    this.subscriptions.push(this.stock.subscribe(() => this.show()));
  }
  show() { }
  ngOnDestroy() {
    this.subscriptions.length = 0;
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "subscription", held: "this `Price`", store: "this.subscriptions", place: "in `ngOnDestroy()`" },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 68,
        },
      ],
    },
    {
      name: "a literal list that nothing goes through",
      code: `
class Price {
  ngOnInit() {
    this.subscriptions = [this.stock.subscribe(() => this.show())];
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "subscription", held: "this `Price`", store: "this.subscriptions", place: "in `ngOnDestroy()`" },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 66,
        },
      ],
    },
    {
      name: "what a store returns, dropped by a class component",
      code: `
import { store } from "./store";
class Price extends React.Component {
  componentDidMount() {
    store.subscribe(() => this.forceUpdate());
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in a method that ends the instance, such as `componentWillUnmount()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
  ],
});
