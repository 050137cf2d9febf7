import type { LifecycleRow } from "../schema.js";

/** AngularJS: controllers and link functions run once for each scope that they are given. */
export const angularjs: readonly LifecycleRow[] = [
  {
    id: "angularjs-scope",
    label: "scope",
    owner: { form: "scope", calls: ["$on", "on"], events: ["$destroy"], isSetup: true, lasting: "$rootScope" },
    teardown: [],
    weakTeardown: [],
    docs: "https://docs.angularjs.org/api/ng/type/$rootScope.Scope#$destroy",
  },
  {
    id: "angularjs-link",
    label: "directive",
    owner: { form: "member", names: ["link", "pre", "post"], makers: ["compile", "directive"], parameters: ["scope", "$scope"], element: 1, end: "$destroy" },
    teardown: [],
    weakTeardown: [],
    docs: "https://docs.angularjs.org/api/ng/service/$compile#-link-",
  },
  {
    id: "angularjs-hooks",
    label: "controller",
    owner: { form: "class", methods: ["$onInit", "$onChanges", "$doCheck", "$postLink", "$onDestroy"] },
    teardown: ["$onDestroy"],
    weakTeardown: [],
    docs: "https://docs.angularjs.org/api/ng/service/$compile#life-cycle-hooks",
  },
];
