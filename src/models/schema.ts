/**
 * The shapes of the models. A model is data without functions, so that users add rows through `settings.leaks`,
 * documentation is generated from it, and one conformance test runs every row.
 *
 * An API path names a call: `EventTarget#addEventListener` (a method of anything that implements the interface);
 * `EventTarget#on*` stands for all properties that begin so.
 */

export const RESOURCE_KINDS = ["listener"] as const;
/** Kinds of resources that a call returns a handle to. */
export const HANDLE_KINDS = ["timer", "observer", "subscription", "connection", "object-url"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number] | (typeof HANDLE_KINDS)[number];

/** How sure a report is; `settings.leaks.certainty` is the least certain that is shown. */
export const CERTAINTIES = ["possible", "likely", "certain"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const OPERANDS = ["event", "handler", "capture", "context"] as const;
export type Operand = (typeof OPERANDS)[number];

/** A way to give a resource back. */
export type Release =
  /** A method of the same target, called with the same operands: `removeEventListener(event, handler, capture)`. */
  | { readonly form: "matching"; readonly call: string; readonly operands: readonly Operand[] }
  /** A method of the same target that drops many at once, of one event where it is given one: `removeAllListeners(event)`. */
  | { readonly form: "bulk"; readonly call: string }
  /** An option of the acquisition that carries an AbortSignal. */
  | { readonly form: "signal"; readonly option: string }
  /** A method of the target after which it fires no more: `socket.destroy()`. */
  | { readonly form: "end"; readonly call: string }
  /** A function, or a method of anything, that drops all that calls a handler with its argument as `this`: `Signal.clearData(this)`. */
  | { readonly form: "receiver"; readonly call: string }
  /** Another value, or null, put into the same property. */
  | { readonly form: "unset" };

/** Something that must be given back. */
export interface ResourceRow {
  readonly id: string;
  readonly kind: ResourceKind;
  /** What messages call it, a noun: "listener". */
  readonly label: string;
  /** The calls, or with `handle: "slot"` the property patterns, that take it. */
  readonly acquire: readonly string[];
  /** What names it later: the arguments of the call again, or the property it was put into. */
  readonly handle: "arguments" | "slot";
  /** The positions of the operands among the arguments. */
  readonly operands: { readonly event?: number; readonly handler?: number; readonly options?: number; readonly context?: number };
  /** What messages call its event, where no argument names it; absent: by the name of the target. */
  readonly event?: string;
  /** Only these events, where the row is about some alone. */
  readonly events?: readonly string[];
  /** How the receiver must be known: by the end of its name, by the name of its type, or as a global, which may be wrapped: `$(document)`. Absent: by the method's name alone. */
  readonly receiver?: { readonly names?: readonly string[]; readonly types?: readonly string[]; readonly globals?: readonly string[] };
  /** The modules that give out its methods as functions, too: `import { watchFile } from "node:fs"`. */
  readonly from?: readonly string[];
  /** The acquisitions among `acquire` that end by themselves when the event first fires. */
  readonly once?: readonly string[];
  /** The option that makes it end by itself when the event first fires. */
  readonly onceOption?: string;
  readonly release: readonly Release[];
  /** Whether taking the same thing twice keeps one. */
  readonly deduplicates: boolean;
  /** How sure a report is when the target's lifetime is unknown. */
  readonly unknownHolder: Certainty;
  /** The last that a target has to say: what listens for these alone ends with it, unless it visibly lives long. */
  readonly terminalEvents?: readonly string[];
  /** Where the API is documented. */
  readonly docs: string;
}

/** A way to end a resource by its handle. */
export type HandleRelease =
  /** A function that takes the handle: `clearInterval(id)`. */
  | { readonly form: "function"; readonly call: string }
  /** A method of the handle: `socket.close()`; with `each`, one that lists its parts, each of which has that method: `stream.getTracks()`. */
  | { readonly form: "method"; readonly call: string; readonly each?: string }
  /** A function or method that takes the handler again, or the first argument where the row has none: `unlisten(target, "change", handler)`. */
  | { readonly form: "again"; readonly call: string }
  /** A function or method that ends all that its first argument is listened to for: `unlistenAll(target)`. */
  | { readonly form: "target"; readonly call: string }
  /** The handle is the function that ends it: `unsubscribe()`. */
  | { readonly form: "invoke" };

/** Something that must be ended by the handle that taking it returned: a timer, a subscription, a connection. */
export interface HandleRow {
  readonly id: string;
  readonly kind: (typeof HANDLE_KINDS)[number];
  /** What messages call it, a noun: "interval". */
  readonly label: string;
  /** What it keeps alive besides a callback, for messages; absent: itself. */
  readonly keeps?: string;
  readonly handle: "result";
  /** The calls that take it: `setInterval`, `URL.createObjectURL`, `new WebSocket`, `Observable#subscribe`, `Event#onDid*`. */
  readonly acquire: readonly string[];
  /** The modules that functions and constructors must come from, those that end so behind a star; absent: globals. */
  readonly from?: readonly string[];
  /** Whether a container hands the function over under its name, as a parameter or a field: `$interval`. */
  readonly isInjected?: boolean;
  /** The modules that give out what is a global, too. */
  readonly polyfills?: readonly string[];
  /** The position of the function that it keeps and calls; absent: it stays alive by itself. */
  readonly handler?: number;
  /** The property that an object literal among the arguments must set to true: `new Agent({ keepAlive: true })`. */
  readonly needs?: string;
  /** The property of such a literal that makes it end when it first fires: `onValue(ref, f, { onlyOnce: true })`. */
  readonly onceOption?: string;
  /** The position of a list that takes the handle over: `onDidChange(f, this, disposables)`. */
  readonly store?: number;
  /** The position at which that function is passed the handle. */
  readonly passesHandle?: number;
  /** The position of what is listened to, for functions; methods have their receiver. */
  readonly target?: number;
  /** The strings that stand for a global at that position. */
  readonly globalTargets?: readonly string[];
  /** How the receiver must be known, for methods and for functions of a facade: by the end of its name, or by the name of its type. */
  readonly receiver?: { readonly names?: readonly string[]; readonly types?: readonly string[] };
  readonly release: readonly HandleRelease[];
  /** The position of how many milliseconds it waits, where nothing is none: `setTimeout(f, 500)`. */
  readonly delay?: number;
  /** The position of how often it fires at most, where nothing or zero is without end: `$interval(f, 500, 3)`. */
  readonly limit?: number;
  /** The position of what is waited for, and what comes when its source ends: `$rootScope.$on("$destroy", f)`. */
  readonly ends?: { readonly event: number; readonly names: readonly string[] };
  /** Methods of the handle that return the handle: `setInterval(…).unref()`. */
  readonly returnsItself?: readonly string[];
  /** Parts of the handle that end it, too: `window.happyDOM.close()`. */
  readonly parts?: readonly string[];
  /** The part that names it to functions which end it: `process.kill(child.pid)`. */
  readonly number?: string;
  /** `once`: it ends by itself when it first fires. */
  readonly lasts: "forever" | "once";
  /**
   * What makes a report likely: that nothing ends it (`always`, or `unended` unless a plain function takes it, which may run once),
   * or besides that the owner ends others of its kind.
   */
  readonly likely: "always" | "unended" | "sibling";
  /** The method of the handle that makes it keep something, and the position of what must outlive the owner for that. */
  readonly observes?: { readonly call: string; readonly target?: number };
  /** Calls on the way to the receiver after which it ends with its owner: `takeUntil(destroyed)`. */
  readonly endsWithOwner?: readonly string[];
  /** Calls on the way to the receiver, or that take it, after which it ends by itself: `take(1)`, `afterClosed()`; `put*` for `putSettings()`. */
  readonly endsItself?: readonly string[];
  /** Methods of the receiver, or of what it hangs on, that end all that was taken from it: `source.complete()`. */
  readonly endsWithSource?: readonly string[];
  /** Whether the call returns a promise of the handle: `navigator.wakeLock.request()`. */
  readonly isPromised?: boolean;
  /** Whether assigning the handle to a property of something else only lends it: `link.href = url`. */
  readonly isLent?: boolean;
  /** Calls of other files that only use the handle, which may yet end it: `player.load(url)`. */
  readonly lentTo?: readonly string[];
  readonly docs: string;
}

/** A call of a library that makes what goes on by itself, or as long as its argument at `of` lives. */
export interface SourceRow {
  readonly id: string;
  readonly calls: readonly string[];
  readonly from: readonly string[];
  readonly of?: number;
  readonly docs: string;
}

/** A value of the platform that lives as long as the process or page. */
export interface HolderRow {
  /** A global, a property of one, or `name()` for what a global function returns. */
  readonly path: string;
  /** The interface it implements, where a row asks for it. */
  readonly type?: string;
  readonly docs: string;
}

/** How an owner of some framework or habit is recognised, set up and torn down. */
export interface LifecycleRow {
  readonly id: string;
  readonly label: string;
  readonly owner:
    /**
     * A class, a prototype or an object literal. With `extends`, `decorators` or `methods` only one whose base class or decorator has
     * such a name, from one of these modules where the file imports it, or that has such a method: its framework makes and ends it.
     */
    | { readonly form: "class"; readonly extends?: readonly string[]; readonly decorators?: readonly string[]; readonly from?: readonly string[]; readonly methods?: readonly string[] }
    /** A callback passed to a call, first of all or at `position`, of one of these modules where the file imports it; it returns its own teardown, or passes it to `end`. */
    | { readonly form: "effect"; readonly calls: readonly string[]; readonly from?: readonly string[]; readonly position?: number; readonly end?: string }
    /** A function that an element is given, which returns its own teardown: `ref={…}`. */
    | { readonly form: "attribute"; readonly names: readonly string[] }
    /** A function whose name starts so, followed by a capital letter. */
    | { readonly form: "composable"; readonly prefix: string }
    /**
     * Whatever calls one of these, for one of `events` where it has some: the function it passes runs when the component, scope or instance around ends.
     * Without events, and with `isSetup`, the function around the call runs once for each of these, unless the receiver has the
     * name `lasting`, whose end is that of the application.
     */
    | { readonly form: "scope"; readonly calls: readonly string[]; readonly events?: readonly string[]; readonly isSetup?: true; readonly lasting?: string }
    /**
     * A function under such a name of an object, or that what goes by one of `makers` returns, whose first parameter has such
     * a name; it runs once for each of these, until `end` of that. The parameter at `element` ends with it.
     */
    | {
        readonly form: "member";
        readonly names: readonly string[];
        readonly makers?: readonly string[];
        readonly parameters: readonly string[];
        readonly element?: number;
        readonly end: string;
      }
    /** Calls that make something to be disposed of out of the function they are passed. */
    | { readonly form: "disposer"; readonly calls: readonly string[] }
    /** The script of a component's file, which runs once a component; `end` is the call that is handed what runs at its end. */
    | { readonly form: "script"; readonly language: "vue" | "svelte"; readonly end: string };
  /** Methods that end the owner for good: having one obliges it to release all. */
  readonly teardown: readonly string[];
  /** Methods that may end a part of it: they prove a release, and oblige to nothing. */
  readonly weakTeardown: readonly string[];
  readonly docs: string;
}

/** A class that the user tells about. */
export interface OwnerRow {
  /** The name of the class or of its base class. */
  readonly name: string;
  /** `application`: there is one, as long as the program runs, so it owes no release. */
  readonly lifetime: "application" | "instance";
  /** Its methods that release. */
  readonly teardown?: readonly string[];
}

/** Calls that use a value without taking it over. */
export interface BorrowRow {
  readonly id: string;
  readonly calls: readonly string[];
  readonly docs: string;
}

/** A collection that keeps what is put into it. */
export interface CollectionRow {
  /** The name of its constructor. */
  readonly id: string;
  /**
   * The methods that put in: their arguments from `from` on, under the key at `key` where there is one. `isOthersToo`: what is
   * no collection, such as elements, has a method of that name too.
   */
  readonly adds: readonly { readonly call: string; readonly from: number; readonly key?: number; readonly isOthersToo?: true }[];
  /** The methods that take out. */
  readonly removes: readonly string[];
  /** Its sibling that does not keep its keys alive. */
  readonly weak?: string;
  /** It does not keep its keys alive, so what is put under one stays only where that key does. */
  readonly isWeak?: true;
  readonly docs: string;
}

/** A kind of value that keeps more alive than itself. */
export interface HeldRow {
  readonly id: string;
  /** What messages call it, with its article: "the element". */
  readonly label: string;
  /** A pattern of its types' names, as annotations write them. */
  readonly types: string;
  /** Methods that return one. */
  readonly calls: readonly string[];
  /** Properties that lead to one. */
  readonly members: readonly string[];
  readonly docs: string;
}

/** Calls that matter by what they return. */
export interface ResultRow {
  readonly id: string;
  /** Methods of anything, functions by name, and constructors. */
  readonly calls: readonly string[];
  readonly docs: string;
}

/** A class that others extend, told by its name alone. */
export interface BaseRow {
  readonly id: string;
  /** A pattern of its names, as `extends` writes them. */
  readonly names: string;
  /** Its methods that end an instance, and do something: all of them. */
  readonly teardown: readonly string[];
  readonly docs: string;
}

/** Methods that begin what others end. */
export interface SetupRow {
  readonly id: string;
  readonly setup: readonly string[];
  readonly teardown: readonly string[];
  /** Whether only a framework calls them. */
  readonly isHook: boolean;
  readonly docs: string;
}

/** A call that runs a function when a component or an effect begins. */
export interface CallbackRow {
  readonly id: string;
  readonly calls: readonly string[];
  /** The modules that it comes from; a name that nothing in the file declares counts too. Absent: a global alone. */
  readonly from?: readonly string[];
  /** The position of the function. */
  readonly position: number;
  /** What it makes of a function that the function returns: it runs it at the end, or drops it. */
  readonly takes: "cleanup" | "nothing";
  /** What takes the cleanup, where the call does not. */
  readonly instead?: string;
  readonly docs: string;
}

/** Methods that a framework calls when something begins, and whose result it drops. */
export interface StartHookRow {
  readonly id: string;
  readonly calls: readonly string[];
  /** Whether they are methods of a class or of an object of options. */
  readonly of: "class" | "object";
  /** The hook that runs at the end. */
  readonly instead: string;
}

/** Calls that tie something to the component around them, which is known to them until its function first waits. */
export interface ComponentCallRow {
  readonly id: string;
  readonly calls: readonly string[];
  readonly from: readonly string[];
  readonly makes: "cleanup" | "watcher";
}
