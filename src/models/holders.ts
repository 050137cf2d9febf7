import { webHolderTypes, webHolders } from "./generated/web-holders.js";
import type { HolderRow } from "./schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** Globals that outlive whatever registers with them. */
export const holders: readonly HolderRow[] = [
  ...webHolders,
  { path: "window", docs: `${WEB}/Window` },
  { path: "globalThis", docs: `${WEB}/Window` },
  { path: "navigator", docs: `${WEB}/Navigator` },
  { path: "screen", docs: `${WEB}/Screen` },
  { path: "history", docs: `${WEB}/History` },
  { path: "location", docs: `${WEB}/Location` },
  { path: "caches", docs: `${WEB}/CacheStorage` },
  { path: "top", docs: `${WEB}/Window/top` },
  { path: "parent", docs: `${WEB}/Window/parent` },
  { path: "matchMedia()", type: "MediaQueryList", docs: `${WEB}/Window/matchMedia` },
  { path: "process", docs: "https://nodejs.org/api/process.html" },
];

/** Properties that lead from any node of a page, or any component, to something that lives as long as the page. */
export const holderProperties: readonly string[] = ["ownerDocument", "defaultView", "$root"];

/** Modules that give out what runs the program: what they export was there before it, and stays. */
export const hostModules: readonly string[] = ["vscode", "electron"];

/** Properties that the platform or the framework fills with a part of the instance that has them. */
export const ownProperties: readonly string[] = ["shadowRoot", "renderRoot", "nativeElement", "webview"];

/**
 * Types, as written in annotations and asked for by `inject()`, of what a framework makes for one instance and ends with it:
 * https://angular.dev/api/router/ActivatedRoute, https://code.visualstudio.com/api/extension-guides/webview#lifecycle.
 */
export const ownTypes: readonly string[] = ["ActivatedRoute", "ElementRef", "ViewContainerRef", "ChangeDetectorRef", "TemplateRef", "NgControl", "MatDialogRef", "DialogRef", "DynamicDialogRef", "Webview", "vscode.Webview", "WebviewPanel", "vscode.WebviewPanel", "WebviewView", "vscode.WebviewView"];

/** Decorators of fields that the framework fills with a part of the instance that has them. */
export const ownDecorators: readonly string[] = ["ViewChild", "ViewChildren", "ContentChild", "ContentChildren", "Output", "query", "queryAll", "Element"];

/** Decorators of fields that a container fills with what it gives to others as well. */
export const givenDecorators: readonly string[] = ["inject", "Inject", "lazyInject", "multiInject", "service"];

/** Hooks that give out what a provider holds, which was there before the component and stays. */
export const givenHooks: readonly string[] = ["useContext", "useInjectable", "useInjection", "useInject", "useService", "useInstance"];

/** Types, as written in annotations, of the platform's long-lived objects. */
export const holderTypes: readonly string[] = [...webHolderTypes, "Navigator", "NodeJS.Process"];
