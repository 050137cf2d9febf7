/** React in a page. */

/** What a proof takes over to run hooks of React: `{ ...react, run }`. */
export const react = {
  page: true,
  scripts: ["react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js"],
  modules: { react: "export const { useEffect, useLayoutEffect, useMemo, useRef, useState } = globalThis.React;" },
};

/** Mounts a component that uses a hook, and unmounts it. */
export function mount(hook) {
  const { React, ReactDOM } = globalThis;
  const root = ReactDOM.createRoot(document.createElement("div"));
  ReactDOM.flushSync(() => root.render(React.createElement(() => String(hook()))));
  ReactDOM.flushSync(() => root.unmount());
}
