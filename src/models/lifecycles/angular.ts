import type { LifecycleRow } from "../schema.js";

export const angular: readonly LifecycleRow[] = [
  {
    id: "angular-hooks",
    label: "class",
    owner: {
      form: "class",
      decorators: ["Component", "Directive", "Pipe", "Injectable"],
      from: ["@angular/core"],
      methods: ["ngOnInit", "ngOnChanges", "ngDoCheck", "ngAfterContentInit", "ngAfterViewInit", "ngOnDestroy"],
    },
    teardown: ["ngOnDestroy"],
    weakTeardown: [],
    docs: "https://angular.dev/api/core/OnDestroy",
  },
];
