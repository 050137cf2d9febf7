import { bases } from "./bases.js";
import { borrows } from "./borrows.js";
import { clocks } from "./clocks.js";
import { collections } from "./collections.js";
import { elements } from "./elements.js";
import { errors } from "./errors.js";
import { webConnections } from "./generated/web-connections.js";
import { givenDecorators, givenHooks, holderProperties, holderTypes, holders, hostModules, ownDecorators, ownProperties, ownTypes } from "./holders.js";
import { angular } from "./lifecycles/angular.js";
import { angularjs } from "./lifecycles/angularjs.js";
import { callbacks, componentCalls, startHooks } from "./lifecycles/callbacks.js";
import { classes } from "./lifecycles/classes.js";
import { elements as elementLifecycles } from "./lifecycles/elements.js";
import { ember } from "./lifecycles/ember.js";
import { protocols } from "./protocols.js";
import { react } from "./lifecycles/react.js";
import { scopes } from "./lifecycles/scopes.js";
import { solid } from "./lifecycles/solid.js";
import { svelte } from "./lifecycles/svelte.js";
import { vue } from "./lifecycles/vue.js";
import { large } from "./large.js";
import { registrars } from "./registrars.js";
import { connections } from "./resources/connections.js";
import { angularjsServices } from "./resources/angularjs.js";
import { eventKeys } from "./resources/event-keys.js";
import { libraries } from "./resources/libraries.js";
import { widgets } from "./resources/widgets.js";
import { listeners } from "./resources/listeners.js";
import { nodeResources } from "./resources/node.js";
import { objectUrls } from "./resources/object-urls.js";
import { observers } from "./resources/observers.js";
import { subscriptions } from "./resources/subscriptions.js";
import { timers } from "./resources/timers.js";
import { requests } from "./requests.js";
import { setups } from "./setups.js";
import { slices } from "./slices.js";
import { sources } from "./sources.js";
import type {
  BaseRow, BorrowRow, CallbackRow, CollectionRow, ComponentCallRow, HandleRow, HeldRow, HolderRow, LifecycleRow, OwnerRow, ResourceRow, ResultRow, SetupRow, SourceRow, StartHookRow,
} from "./schema.js";

/** All rows that one run knows: the built-in ones, and the user's in front of them. */
export interface Models {
  /** Resources that are named again by the arguments, or the property, that took them. */
  readonly resources: readonly ResourceRow[];
  /** Resources that are named by what taking them returned. */
  readonly handles: readonly HandleRow[];
  readonly lifecycles: readonly LifecycleRow[];
  readonly borrows: readonly BorrowRow[];
  readonly owners: readonly OwnerRow[];
  readonly holders: readonly HolderRow[];
  readonly holderProperties: readonly string[];
  readonly holderTypes: readonly string[];
  readonly hostModules: readonly string[];
  readonly ownProperties: readonly string[];
  readonly ownTypes: readonly string[];
  readonly givenDecorators: readonly string[];
  readonly givenHooks: readonly string[];
  readonly ownDecorators: readonly string[];
  /** What goes on by itself. */
  readonly sources: readonly SourceRow[];
  readonly requests: typeof requests;
  readonly clocks: typeof clocks;
  readonly collections: readonly CollectionRow[];
  readonly elements: readonly HeldRow[];
  readonly errors: typeof errors;
  readonly protocols: typeof protocols;
  readonly large: readonly ResultRow[];
  readonly slices: readonly ResultRow[];
  readonly bases: readonly BaseRow[];
  /** Methods by which a class hands what it makes to its base. */
  readonly registrars: readonly ResultRow[];
  readonly setups: readonly SetupRow[];
  readonly callbacks: readonly CallbackRow[];
  readonly startHooks: readonly StartHookRow[];
  readonly componentCalls: readonly ComponentCallRow[];
}

export const builtIn: Models = {
  resources: listeners,
  handles: [...timers, ...observers, ...subscriptions, ...angularjsServices, ...eventKeys, ...libraries, ...widgets, ...nodeResources, ...connections, ...webConnections, ...objectUrls],
  lifecycles: [...classes, ...react, ...ember, ...vue, ...svelte, ...solid, ...angular, ...angularjs, ...elementLifecycles, ...scopes],
  borrows,
  owners: [],
  holders,
  holderProperties,
  holderTypes,
  hostModules,
  ownProperties,
  ownTypes,
  givenDecorators,
  givenHooks,
  ownDecorators,
  sources,
  requests,
  clocks,
  collections,
  elements,
  errors,
  protocols,
  large,
  slices,
  bases,
  registrars,
  setups,
  callbacks,
  startHooks,
  componentCalls,
};
