import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "takeUntil",
      code: `
class Price {
  destroyed = new Subject();
  ngOnInit() {
    this.stock.pipe(map(round), takeUntil(this.destroyed)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.destroyed.next();
  }
}`,
    },
    {
      name: "takeUntil in an earlier pipe",
      code: `
class Price {
  destroyed = new Subject();
  ngOnInit() {
    this.stock.pipe(takeUntil(this.destroyed)).pipe(map(round)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.destroyed.next();
  }
}`,
    },
    {
      name: "takeUntil before a variable",
      code: `
class Price {
  destroyed = new Subject();
  ngOnInit() {
    const prices = this.stock.pipe(takeUntil(this.destroyed));
    prices.subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.destroyed.next();
  }
}`,
    },
    {
      name: "takeUntilDestroyed",
      code: `
class Price {
  constructor() {
    this.stock.pipe(takeUntilDestroyed()).subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "takeUntilDestroyed from a field",
      code: `
class Price {
  end = takeUntilDestroyed();
  ngOnInit() {
    this.stock.pipe(this.end).subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "untilDestroyed",
      code: `
class Price {
  ngOnInit() {
    this.stock.pipe(untilDestroyed(this)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() { }
}`,
    },
    {
      name: "an operator that ends nothing, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Price {
  ngOnInit() {
    this.stock.pipe(map(round), debounceTime(100)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
    },
    {
      name: "take(1)",
      code: `
class Price {
  ngOnInit() {
    this.stock.pipe(take(1)).subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "first()",
      code: `
class Price {
  ngOnInit() {
    this.stock.pipe(first()).subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a dialog that closes",
      code: `
class Price {
  open() {
    this.dialog.open(Details).afterClosed().subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a request",
      code: `
class Price {
  constructor(private http: HttpClient) { }
  open() {
    this.http.get("/prices").subscribe(() => this.show());
  }
  show() { }
}`,
    },
    {
      name: "a request through operators",
      code: `
class Price {
  constructor(private http: HttpClient) { }
  open() {
    this.http.post("/prices", {}).pipe(map(round)).subscribe(() => this.show());
  }
  show() { }
}`,
    },
  ],
  invalid: [
    {
      name: "an operator that ends nothing",
      code: `
class Price {
  ngOnInit() {
    this.stock.pipe(map(round), debounceTime(100)).subscribe(() => this.show());
  }
  show() { }
  ngOnDestroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "this `Price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in `ngOnDestroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 80,
        },
      ],
    },
  ],
});
