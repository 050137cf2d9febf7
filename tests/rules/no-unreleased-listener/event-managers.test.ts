import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "unsubscribed by the cleanup, by the event and the handler",
      code: `
import { eventBus, EVENTS } from "./events";
export function List({ items }) {
  useEffect(() => {
    const reveal = (id) => items.reveal(id);
    eventBus.subscribe(EVENTS.revealed, reveal);
    return () => eventBus.unsubscribe(EVENTS.revealed, reveal);
  }, [items]);
  return null;
}`,
    },
    {
      name: "ended by what the call returns",
      code: `
import { eventBus, EVENTS } from "./events";
export function List({ items }) {
  useEffect(() => {
    const revealed = eventBus.subscribe(EVENTS.revealed, (id) => items.reveal(id));
    return () => revealed.unsubscribe();
  }, [items]);
  return null;
}`,
    },
    {
      name: "a client that asks its server for a topic, and says whether that worked",
      code: `
import { client } from "./mqtt";
export class Feed {
  start() {
    client.subscribe("prices", (error) => this.report(error));
  }
  report() {}
}`,
    },
  ],
  invalid: [
    {
      name: "an element that the file defines as it is loaded, of which there may be many",
      settings: { leaks: { certainty: "likely" } },
      code: `
class SearchBox extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", () => this.open());
  }
  open() {}
}
customElements.define("search-box", SearchBox);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `SearchBox`", event: '"keydown"', label: "listener", remedy: 'Keep the handler, and call `document.removeEventListener("keydown", handler)` in a method that ends the instance, such as `disconnectedCallback()`.' },
          line: 4,
          column: 5,
        },
      ],
    },
    {
      name: "a class that a function of the file makes each time",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { eventBus, EVENTS } from "./events";
class Settings {
  init() {
    eventBus.subscribe(EVENTS.synced, () => this.refresh());
  }
  refresh() {}
}
export const open = (set) => new Settings(set);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "eventBus", held: "this `Settings`", event: "`EVENTS.synced`", label: "listener", remedy: "Keep the handler, and call `eventBus.unsubscribe(EVENTS.synced, handler)` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
        },
      ],
    },
    {
      name: "an event that an effect drops",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { eventBus, EVENTS } from "./events";
export function List({ items }) {
  useEffect(() => {
    eventBus.subscribe(EVENTS.revealed, (id) => items.reveal(id));
  }, [items]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "eventBus", held: "`items`", event: "`EVENTS.revealed`", label: "listener", remedy: "Keep the handler, and call `eventBus.unsubscribe(EVENTS.revealed, handler)` in the function that the effect returns." },
          line: 5,
          column: 5,
        },
      ],
    },
  ],
});
