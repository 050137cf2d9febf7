import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "a listener of React Native that is taken off by the handler, as older versions have it",
      code: `
import { BackHandler, Dimensions } from "react-native";
export function useBack(close) {
  useEffect(() => {
    const onBack = () => close(true);
    BackHandler.addEventListener("hardwareBackPress", onBack);
    return () => BackHandler.removeEventListener("hardwareBackPress", onBack);
  }, [close]);
}
export class Screen extends React.Component {
  componentDidMount() {
    Dimensions.addEventListener("change", this.update);
  }
  componentWillUnmount() {
    Dimensions.removeEventListener("change", this.update);
  }
  update = () => this.forceUpdate();
}`,
    },
    {
      name: "ended as the ref of an element goes, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { autoUpdate } from "@floating-ui/dom";
import { useCallback, useLayoutEffect, useRef } from "react";
export function Portal({ control, update }) {
  const end = useRef(null);
  const place = useRef(null);
  const run = useCallback(() => {
    if (end.current) {
      end.current();
      end.current = null;
    }
    if (control && place.current) end.current = autoUpdate(control, place.current, update);
  }, [control, update]);
  useLayoutEffect(() => {
    run();
  }, [run]);
  const setPlace = useCallback((element) => {
    place.current = element;
    run();
  }, [run]);
  return <div ref={setPlace} />;
}`,
    },
    {
      name: "a parameter that an effect forgets, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function usePrice(stock) {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const changes = stock.subscribe((next) => setPrice(next));
  }, [stock]);
  return price;
}`,
    },
    {
      name: "returned from the effect",
      code: `
import { store } from "./store";
export function usePrice() {
  const [price, setPrice] = useState(0);
  useEffect(() => store.subscribe(() => setPrice(store.price)), []);
  return price;
}`,
    },
    {
      name: "returned from the effect through a variable",
      code: `
import { store } from "./store";
export function usePrice() {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const end = store.subscribe(() => setPrice(store.price));
    return end;
  }, []);
  return price;
}`,
    },
    {
      name: "called by the cleanup",
      code: `
import { store } from "./store";
export function usePrice() {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const end = store.subscribe(() => setPrice(store.price));
    return () => { end(); };
  }, []);
  return price;
}`,
    },
    {
      name: "unsubscribed by the cleanup",
      code: `
export function usePrice(stock) {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const changes = stock.subscribe(setPrice);
    return () => changes.unsubscribe();
  }, [stock]);
  return price;
}`,
    },
    {
      name: "useSyncExternalStore with a callback",
      code: `
import { store } from "./store";
export function usePrice() {
  const subscribe = useCallback((changed) => store.subscribe(changed), []);
  return useSyncExternalStore(subscribe, () => store.price);
}`,
    },
    {
      name: "useSyncExternalStore with a function of its own",
      code: `
import { store } from "./store";
export function usePrice() {
  return useSyncExternalStore((changed) => store.subscribe(() => changed()), () => store.price);
}`,
    },
    {
      name: "handed to onScopeDispose",
      code: `
import { store } from "./store";
export function usePrice() {
  const price = ref(0);
  const end = store.subscribe(() => { price.value = store.price; });
  onScopeDispose(end);
  return price;
}`,
    },
    {
      name: "called in onScopeDispose",
      code: `
import { store } from "./store";
export function usePrice() {
  const price = ref(0);
  const end = store.subscribe(() => { price.value = store.price; });
  onScopeDispose(() => end());
  return price;
}`,
    },
    {
      name: "declared with using",
      code: `
export function check(stock, view) {
  using changes = stock.subscribe(() => view.show());
}`,
    },
  ],
  invalid: [
    {
      name: "a store that an effect drops",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { store } from "./store";
export function usePrice() {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    store.subscribe(() => setPrice(store.price));
  }, []);
  return price;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "`setPrice`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in the function that the effect returns." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            { messageId: "keepAndReturn", data: { name: "subscription", call: "subscription.unsubscribe()", teardown: "" }, output: `
import { store } from "./store";
export function usePrice() {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const subscription = store.subscribe(() => setPrice(store.price));
    return () => {
      subscription.unsubscribe();
    };
  }, []);
  return price;
}` },
          ],
        },
      ],
    },
    {
      name: "a store that a composable drops",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { store } from "./store";
export function usePrice() {
  const price = ref(0);
  store.subscribe(() => { price.value = store.price; });
  return price;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "`price`", remedy: "Keep what the call returns, and end it with `subscription.unsubscribe()` in the cleanup of an effect." },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 56,
        },
      ],
    },
    {
      name: "a parameter that an effect forgets",
      code: `
export function usePrice(stock) {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const changes = stock.subscribe((next) => setPrice(next));
  }, [stock]);
  return price;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "subscription", held: "`setPrice`", remedy: "Call `changes.unsubscribe()` in the function that the effect returns." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 62,
          suggestions: [
            { messageId: "returnRelease", data: { call: "changes.unsubscribe()", teardown: "" }, output: `
export function usePrice(stock) {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const changes = stock.subscribe((next) => setPrice(next));
    return () => {
      changes.unsubscribe();
    };
  }, [stock]);
  return price;
}` },
          ],
        },
      ],
    },
    {
      name: "a listener of React Native where another is taken off",
      code: `
import { BackHandler } from "react-native";
export function useBack(close, open) {
  useEffect(() => {
    const onBack = () => close(true);
    BackHandler.addEventListener("hardwareBackPress", onBack);
    return () => BackHandler.removeEventListener("hardwareBackPress", open);
  }, [close]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`close`", remedy: "Keep what the call returns, and end it with `subscription.remove()` in the function that the effect returns." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 62,
        },
      ],
    },
  ],
});
