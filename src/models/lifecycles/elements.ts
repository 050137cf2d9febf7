import type { LifecycleRow } from "../schema.js";

/** Custom elements, and what is built on them: Lit, Stencil, LWC, FAST. */
export const elements: readonly LifecycleRow[] = [
  {
    id: "custom-element",
    label: "custom element",
    owner: {
      form: "class",
      extends: ["HTMLElement", "LitElement", "ReactiveElement", "FASTElement", "LightningElement"],
      decorators: ["customElement", "Component"],
      from: ["lit", "lit/decorators.js", "lit/decorators/custom-element.js", "lit-element", "@microsoft/fast-element", "@stencil/core", "lwc"],
      methods: ["connectedCallback", "disconnectedCallback", "componentWillLoad", "componentDidLoad"],
    },
    teardown: ["disconnectedCallback"],
    weakTeardown: [],
    docs: "https://developer.mozilla.org/docs/Web/API/Web_components/Using_custom_elements",
  },
  {
    id: "lit-controller",
    label: "controller",
    owner: { form: "class", methods: ["hostConnected", "hostDisconnected"] },
    teardown: ["hostDisconnected"],
    weakTeardown: [],
    docs: "https://lit.dev/docs/composition/controllers/",
  },
  {
    id: "lumino-widget",
    label: "widget",
    owner: {
      form: "class",
      extends: ["Widget", "BaseWidget", "ReactWidget", "VirtualWidget", "TreeWidget", "MainAreaWidget", "VDomRenderer"],
      from: ["@lumino/widgets", "@phosphor/widgets", "@jupyterlab/apputils", "@jupyterlab/ui-components", "@theia/core/lib/browser", "@theia/core/lib/browser/widgets/react-widget"],
    },
    // What is disposed of while it is attached gets detached first.
    teardown: ["dispose", "onBeforeDetach", "onAfterDetach"],
    weakTeardown: [],
    docs: "https://lumino.readthedocs.io/en/latest/api/classes/widgets.Widget.html#dispose",
  },
  {
    id: "aurelia",
    label: "component",
    owner: { form: "class", methods: ["detached", "detaching", "unbinding"] },
    teardown: ["detached", "detaching", "unbinding"],
    weakTeardown: [],
    docs: "https://docs.aurelia.io/components/component-lifecycles",
  },
];
