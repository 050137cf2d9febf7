import type { LifecycleRow } from "../schema.js";

export const ember: readonly LifecycleRow[] = [
  {
    id: "ember-component",
    label: "component",
    owner: {
      form: "class",
      extends: ["Component", "Helper", "Modifier"],
      from: ["@glimmer/component", "@ember/component", "@ember/component/helper", "ember-modifier"],
      methods: ["didInsertElement", "willDestroyElement", "willDestroy"],
    },
    teardown: ["willDestroy", "willDestroyElement"],
    weakTeardown: [],
    docs: "https://api.emberjs.com/ember/release/classes/component/events/willDestroyElement",
  },
  {
    id: "ember-destructor",
    label: "instance",
    owner: { form: "scope", calls: ["registerDestructor"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://api.emberjs.com/ember/release/functions/@ember%2Fdestroyable/registerDestructor",
  },
];
