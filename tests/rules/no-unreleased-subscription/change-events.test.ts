import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "a list that the base declares, and may empty",
      settings: { leaks: { certainty: "likely" } },
      code: `
import * as vscode from "vscode";
import { TreeNode } from "./tree-node";
export class FilesNode extends TreeNode {
  public state: number;
  constructor(parent: TreeNode, private model: Model) {
    super(parent);
    this.childrenDisposables = [];
    this.childrenDisposables.push(vscode.workspace.onDidChangeConfiguration(() => this.refresh(this)));
  }
}`,
    },
    {
      name: "what calls back to say that something changed, and registers nothing",
      code: `
export class Field {
  set(value) {
    this.options.onValueChange(value);
    this.onChange((previous) => ({ ...previous, value: this.value }));
  }
  destroy() {}
}`,
    },
    {
      name: "a change that the cleanup of the effect lets go of",
      code: `
export function Panel() {
  const themes = useInjectable(ThemeService);
  const [theme, setTheme] = useState("dark");
  useEffect(() => {
    const changes = themes.onThemeChange((next) => setTheme(next.type));
    return () => changes.dispose();
  }, []);
  return theme;
}`,
    },
    {
      name: "a change whose effect hands over what it gets",
      code: `
export function Panel() {
  const themes = useInjectable(ThemeService);
  const [theme, setTheme] = useState("dark");
  useEffect(() => themes.onThemeChange((next) => setTheme(next.type)), []);
  return theme;
}`,
    },
    {
      name: "a change of what the component makes itself",
      code: `
export function Panel() {
  const [theme, setTheme] = useState("dark");
  useEffect(() => {
    const themes = new ThemeService();
    themes.onThemeChange((next) => setTheme(next.type));
  }, []);
  return theme;
}`,
    },
    {
      name: "a change of what an effect is passed, which its caller may have made, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Panel({ themes }) {
  const [theme, setTheme] = useState("dark");
  useEffect(() => {
    themes.onThemeChange((next) => setTheme(next.type));
  }, []);
  return theme;
}`,
    },
    {
      name: "a change that the application itself listens to, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Widget } from "@lumino/widgets";
export class ApplicationShell extends Widget {
  constructor(preferences) {
    super();
    preferences.onPreferenceChanged(() => this.update());
  }
  onAfterDetach() {}
}`,
    },
  ],
  invalid: [
    {
      name: "a change of what a widget was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Widget } from "@lumino/widgets";
export class Panel extends Widget {
  constructor(preferences) {
    super();
    preferences.onPreferenceChanged(() => this.update());
  }
  onAfterDetach() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "this `Panel`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in `onAfterDetach()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a change of what a provider holds, dropped by an effect",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Panel() {
  const themes = useInjectable(ThemeService);
  const [theme, setTheme] = useState("dark");
  useEffect(() => {
    themes.onThemeChange((next) => setTheme(next.type));
  }, []);
  return theme;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`setTheme`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in the function that the effect returns." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 56,
          suggestions: [
            { messageId: "keepAndReturn", data: { name: "subscription", call: "subscription.dispose()", teardown: "" }, output: `
export function Panel() {
  const themes = useInjectable(ThemeService);
  const [theme, setTheme] = useState("dark");
  useEffect(() => {
    const subscription = themes.onThemeChange((next) => setTheme(next.type));
    return () => {
      subscription.dispose();
    };
  }, []);
  return theme;
}` },
          ],
        },
      ],
    },
    {
      name: "a change that every render listens to",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Panel({ themes }) {
  const [theme, setTheme] = useState("dark");
  themes.onThemeChange((next) => setTheme(next.type));
  return <p>{theme}</p>;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`setTheme`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in the cleanup of an effect." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a part of a context, dropped by an effect",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function Price() {
  const { prices } = useContext(Stock);
  const [price, setPrice] = useState(0);
  useEffect(() => {
    prices.onDidChange((next) => setPrice(next));
  }, []);
  return price;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`setPrice`", remedy: "Keep what the call returns, and end it with `subscription.dispose()` in the function that the effect returns." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            { messageId: "keepAndReturn", data: { name: "subscription", call: "subscription.dispose()", teardown: "" }, output: `
export function Price() {
  const { prices } = useContext(Stock);
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const subscription = prices.onDidChange((next) => setPrice(next));
    return () => {
      subscription.dispose();
    };
  }, []);
  return price;
}` },
          ],
        },
      ],
    },
    {
      name: "a list of the class itself, which nothing empties",
      settings: { leaks: { certainty: "likely" } },
      code: `
import * as vscode from "vscode";
import { TreeNode } from "./tree-node";
export class FilesNode extends TreeNode {
  private listeners: vscode.Disposable[] = [];
  constructor(parent: TreeNode, private model: Model) {
    super(parent);
    this.listeners.push(vscode.workspace.onDidChangeConfiguration(() => this.refresh(this)));
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "listener", held: "this `FilesNode`", store: "this.listeners", place: "in a method that ends the instance, such as `destroy()`" },
          line: 8,
          column: 25,
          endLine: 8,
          endColumn: 92,
        },
      ],
    },
  ],
});
