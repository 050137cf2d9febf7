/** How projects name what they take and give back, where no table knows their API. */
export const protocols = {
  /** Methods of a thing that end it. */
  endings: ["dispose", "destroy", "close", "disconnect", "terminate", "unsubscribe", "stop", "cancel", "release", "detach", "teardown", "unmount", "kill", "disposeAsync", "unlisten"],
  /** Constructors of what needs no end: collections, values, and streams that only complete. */
  plain: [
    "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "Array", "Object", "Date", "RegExp", "Promise", "Error", "URL", "URLSearchParams", "Headers", "Proxy",
    "Subject", "BehaviorSubject", "ReplaySubject", "AsyncSubject", "EventEmitter", "Subscription",
    "ArrayBuffer", "Uint8Array", "Float32Array", "Float64Array", "Int32Array", "Uint16Array", "Uint32Array", "TextEncoder", "TextDecoder",
  ],
  /** Constructors of what ends all that was added to it. */
  bags: ["Subscription", "CompositeDisposable", "CompositeSubscription", "DisposableStore", "DisposableSet", "DisposableCollection", "DisposableStack", "AsyncDisposableStack"],
  /** Constructors of what by its name has something to dispose of. */
  disposable: "(?:Emitter|Debouncer|Throttler|Monitor|Observer|Watcher|Timer|Poll|Tracker|Worker|Disposable|Foundation|Observable(?:Map|List|Value|JSON|String)|QueryList)$",
  /** Calls, or classes of the calls, that make something to dispose of out of the function they are passed. */
  disposer: "[dD]isposable$",
  /** Constructors of what holds only its listeners, which have no hold on its owner. */
  emitters: "Emitter$",
  /** Calls that take a function and return what ends that, as far as a sibling's result is kept. */
  subscribing: "^(?:on[A-Z]\\w*|listen|observe|watch|monitor|connect|register[A-Z]\\w*|subscribe[A-Z]\\w*|add[A-Z]\\w*(?:Listener|Handler|Observer|Callback))$",
  /** Methods that give out what goes on, unlike the answer to a question. */
  streams: "^(?:watch|observe|select|listen|monitor|stream|connect|on[A-Z]|as[A-Z])|(?:\\$|[cC]hanged?|[cC]hanges|[eE]vents?|[sS]tream|[sS]tate|Observable|Subject|Updates?)$",
  /** Subscriptions to the last that something has to say. */
  terminal: "^on(?:Did|Will)?(?:Dispose|Destroy|Close|End|Exit|Unload)",
  /** Decorators of what a container makes, most often one for the whole program, and the modules that those with common names must come from. */
  services: [
    { decorator: "injectable" },
    { decorator: "singleton" },
    { decorator: "Injectable", from: ["@nestjs/common", "@angular/core", "@opensumi/di"] },
    { decorator: "Service", from: ["typedi"] },
  ],
  /** Calls that make what a program has one of, by a function that they call once, and the modules that they are of. */
  stores: [
    { call: "defineStore", from: ["pinia", "@pinia/nuxt"] },
    { call: "defineNuxtPlugin", from: ["#app", "#imports", "nuxt/app"] },
    { call: "createGlobalState", from: ["@vueuse/core", "@vueuse/shared"] },
    { call: "create", from: ["zustand"] },
    { call: "createStore", from: ["zustand", "zustand/vanilla"] },
    { call: "createWithEqualityFn", from: ["zustand/traditional"] },
  ],
  /** What the main process of a program has one of, and the windows that there may be several of: whoever listens to the one, and makes none of the others, does so as long as the program runs. */
  mainProcess: [
    { from: ["electron", "electron/main"], names: ["app", "ipcMain", "autoUpdater"], views: ["BrowserWindow", "BrowserView", "WebContentsView"] },
    { from: ["electron-updater"], names: ["autoUpdater"], views: [] },
  ],
  /** The events of what is thrown and nobody catches: who listens to several does so for the whole program. */
  uncaught: ["uncaughtException", "unhandledRejection", "unhandledrejection"],
  /** Names of classes of which a program has one, as far as nothing ends it. */
  singles: "(?:Service|Store|Manager|Registry|Router|Contribution|Server|Application|App)$",
  /** Files whose component is the root of a program, as its framework calls them. */
  rootFiles: "(?:^|[\\\\/])(?:[aA]pp\\.(?:vue|svelte)|routes[\\\\/]\\+layout\\.svelte)$",
  /** What frameworks call the class of that component. */
  rootComponents: ["AppComponent"],
  /** Options of such a decorator by which a container makes one for each use or request. */
  transient: ["multiple", "scope"],
  /** Functions that libraries call with a signal which they make for that call. */
  queries: ["queryFn", "fetcher", "loader", "clientLoader", "action", "clientAction"],
  /** Methods of a plug-in, which whoever takes it calls once. */
  installers: ["install", "setup", "setupOnce"],
  /** Events that are the last that something has to say. */
  terminalEvent: "^(?:will|did)?-?(?:dispos|destroy|clos|end(?:ed)?$|exit|unload)",
  /** Calls that give back at once all that was taken in the name of something. */
  bulk: ["clearData", "disconnectReceiver", "disconnectSender", "disconnectBetween", "disconnectAll", "unlistenAll", "unregisterAll", "unsubscribeAll", "unobserveAll"],
  /** Pairs of verbs: what takes, and what gives back with the same arguments. */
  antonyms: [
    ["listen", "unlisten"],
    ["register", "unregister"],
    ["register", "deregister"],
    ["attach", "detach"],
    ["observe", "unobserve"],
    ["connect", "disconnect"],
    ["monitor", "stopMonitoring"],
    ["observe", "stopObserving"],
    ["bind", "unbind"],
    ["watch", "unwatch"],
    ["subscribe", "unsubscribe"],
    ["mount", "unmount"],
  ],
} as const;
