import rule from "../../../rules/no-unreleased-object-url.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-object-url", rule, {
  valid: [
    {
      name: "an attribute whose element revokes it once it is loaded",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Preview({ file }) {
  return <img src={URL.createObjectURL(file)} onLoad={(event) => URL.revokeObjectURL(event.target.src)} />;
}`,
    },
    {
      name: "what useMemo() keeps, and an effect revokes",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Preview({ file }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img src={url} />;
}`,
    },
    {
      name: "an attribute of a component, which may revoke it",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Picture({ blob }) {
  const url = URL.createObjectURL(blob);
  return <Preview url={url} />;
}`,
    },
    {
      name: "a child of an element",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Picture({ blob }) {
  const url = URL.createObjectURL(blob);
  return <Context.Provider value={url}>{url}</Context.Provider>;
}`,
    },
    {
      name: "returned",
      code: `
export const urlOf = (blob) => URL.createObjectURL(blob);`,
    },
    {
      name: "returned through a variable",
      code: `
export function urlOf(blob) {
  const url = URL.createObjectURL(blob);
  return url;
}`,
    },
    {
      name: "handed to a function of another file",
      code: `
import { show } from "./viewer.js";
export function open(blob) {
  show(URL.createObjectURL(blob));
}`,
    },
    {
      name: "in an object that is returned",
      code: `
export const preview = (file) => ({ name: file.name, url: URL.createObjectURL(file) });`,
    },
    {
      name: "handed over in a promise",
      code: `
export const read = (blob) => new Promise((resolve) => resolve(URL.createObjectURL(blob)));`,
    },
    {
      name: "revoked at once",
      code: `
export function save(blob) {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.click();
  URL.revokeObjectURL(url);
}`,
    },
    {
      name: "revoked by the property it was lent to",
      code: `
export function save(blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.click();
  URL.revokeObjectURL(link.href);
}`,
    },
    {
      name: "revoked a moment later",
      code: `
export function save(blob) {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}`,
    },
    {
      name: "revoked when the image is loaded",
      code: `
export function show(image, blob) {
  const url = URL.createObjectURL(blob);
  image.onload = () => URL.revokeObjectURL(url);
  image.src = url;
}`,
    },
    {
      name: "revoked by a listener for load",
      code: `
export function show(image, blob) {
  const url = URL.createObjectURL(blob);
  image.addEventListener("load", () => URL.revokeObjectURL(url));
  image.src = url;
}`,
    },
    {
      name: "revoked by its source in the load handler",
      code: `
export function show(image, blob) {
  image.onload = () => URL.revokeObjectURL(image.src);
  image.src = URL.createObjectURL(blob);
}`,
    },
    {
      name: "revoked in finally",
      code: `
export async function load(image, blob) {
  const url = URL.createObjectURL(blob);
  try {
    image.src = url;
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
}`,
    },
    {
      name: "a field that the end revokes",
      code: `
class Preview {
  constructor(file) {
    this.url = URL.createObjectURL(file);
  }
  destroy() {
    URL.revokeObjectURL(this.url);
  }
}`,
    },
    {
      name: "a list that the end revokes",
      code: `
class Gallery {
  urls = [];
  add(file) {
    this.urls.push(URL.createObjectURL(file));
  }
  destroy() {
    this.urls.forEach(URL.revokeObjectURL);
  }
}`,
    },
    {
      name: "a Map whose entries are revoked",
      code: `
class Gallery {
  urls = new Map();
  add(file) {
    this.urls.set(file, URL.createObjectURL(file));
  }
  destroy() {
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
  }
}`,
    },
    {
      name: "an effect that returns the cleanup",
      code: `
import { useEffect } from "react";
export function useDownload(link, file) {
  useEffect(() => {
    const url = URL.createObjectURL(file);
    link.href = url;
    return () => URL.revokeObjectURL(url);
  }, [link, file]);
}`,
    },
    {
      name: "the state of a component",
      code: `
import { useEffect, useState } from "react";
export function usePreview(file) {
  const [url, setUrl] = useState();
  useEffect(() => {
    setUrl(URL.createObjectURL(file));
  }, [file]);
  return url;
}`,
    },
    {
      name: "at the top of the file",
      code: `
const source = URL.createObjectURL(new Blob(["onmessage = () => {}"]));
document.body.dataset.source = source;`,
    },
    {
      name: "another library's URL",
      code: `
import { URL } from "whatwg-urls";
export function show(image, blob) {
  image.src = URL.createObjectURL(blob);
}`,
    },
    {
      name: "window.URL",
      code: `
class Preview {
  constructor(file) {
    this.url = window.URL.createObjectURL(file);
  }
  destroy() {
    window.URL.revokeObjectURL(this.url);
  }
}`,
    },
    {
      name: "webkitURL for URL",
      code: `
const urls = window.URL || window.webkitURL;
export function save(blob) {
  const url = urls.createObjectURL(blob);
  location.href = url;
  urls.revokeObjectURL(url);
}`,
    },
    {
      name: "given to a call that uses it, in a file that revokes what it is handed",
      code: `
class Recorder {
  show(blob) {
    this.player.load(URL.createObjectURL(blob));
  }
  forget(url) {
    URL.revokeObjectURL(url);
  }
}`,
    },
    {
      name: "given to a call that uses it, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Recorder {
  show(blob) {
    this.player.load(URL.createObjectURL(blob));
  }
}`,
    },
    {
      name: "given to a call that may keep it",
      code: `
class Recorder {
  show(blob) {
    this.player.add(URL.createObjectURL(blob));
  }
}`,
    },
  ],
  invalid: [
    {
      name: "what useMemo() keeps, and nothing revokes",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Preview({ file }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  return <img src={url} />;
}`,
      errors: [{ messageId: "neverReleased", data: { label: "object URL", held: "its blob", remedy: "Call `URL.revokeObjectURL(url)` in the cleanup of an effect." }, line: 3, column: 29, endLine: 3, endColumn: 54 }],
    },
    {
      name: "an attribute, where another of another name is revoked",
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Preview({ file }) {
  return <img src={URL.createObjectURL(file)} onLoad={(event) => URL.revokeObjectURL(event.target.href)} />;
}`,
      errors: [{ messageId: "neverReleased", data: { label: "object URL", held: "its blob", remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` when it is no longer needed." }, line: 3, column: 20, endLine: 3, endColumn: 45 }],
    },
    {
      name: "handed to JSX",
      code: `
export function Preview({ file }) {
  return <img src={URL.createObjectURL(file)} />;
}`,
      errors: [{ messageId: "neverReleased", data: { label: "object URL", held: "its blob", remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` when it is no longer needed." }, line: 3, column: 20, endLine: 3, endColumn: 45 }],
    },
    {
      name: "an attribute of an element",
      settings: { leaks: { certainty: "likely" } },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export function Picture({ blob }) {
  const url = URL.createObjectURL(blob);
  return <img src={url} />;
}`,
      errors: [{ messageId: "neverReleased", data: { label: "object URL", held: "its blob", remedy: "Call `URL.revokeObjectURL(url)` when it is no longer needed." }, line: 3, column: 15, endLine: 3, endColumn: 40 }],
    },
    {
      name: "lent to an image in a method",
      code: `
class Gallery {
  show(image, file) {
    image.src = URL.createObjectURL(file);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "lent to a link that is clicked",
      code: `
export function save(blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.click();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` when it is no longer needed.",
          },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
    {
      name: "kept in a variable and lent",
      code: `
export function save(blob) {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.click();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(url)` when it is no longer needed.",
          },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
    {
      name: "skipped when what is awaited rejects",
      code: `
export async function load(image, blob) {
  const url = URL.createObjectURL(blob);
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            label: "object URL",
            held: "its blob",
            exit: "rejects",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 40,
        },
      ],
    },
    {
      name: "skipped by an early return",
      code: `
export function load(image, blob) {
  const url = URL.createObjectURL(blob);
  if (image.src === url) return;
  image.src = "";
  URL.revokeObjectURL(url);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            label: "object URL",
            held: "its blob",
            exit: "returns early",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a field that the end forgets",
      code: `
class Preview {
  constructor(file) {
    this.url = URL.createObjectURL(file);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(this.url)` in `destroy()`.",
          },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "URL.revokeObjectURL(this.url)", teardown: "`destroy()`" },
              output: `
class Preview {
  constructor(file) {
    this.url = URL.createObjectURL(file);
  }
  destroy() {
    URL.revokeObjectURL(this.url);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that is revoked only before the next one",
      code: `
class Preview {
  show(file) {
    URL.revokeObjectURL(this.url);
    this.url = URL.createObjectURL(file);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "object URL",
            held: "its blob",
            end: "`destroy()` runs",
            remedy: "Call `URL.revokeObjectURL(this.url)` in `destroy()`.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "URL.revokeObjectURL(this.url)", teardown: "`destroy()`" },
              output: `
class Preview {
  show(file) {
    URL.revokeObjectURL(this.url);
    this.url = URL.createObjectURL(file);
  }
  destroy() {
    URL.revokeObjectURL(this.url);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "only the one before is revoked",
      code: `
class Viewer {
  show(blob) {
    const before = this.image.src;
    this.image.src = URL.createObjectURL(blob);
    URL.revokeObjectURL(before);
  }
  image = new Image();
  destroy() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "object URL",
            held: "its blob",
            end: "`destroy()` runs",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in `destroy()`.",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a list that nothing reads",
      code: `
class Gallery {
  urls = [];
  add(file) {
    this.urls.push(URL.createObjectURL(file));
  }
  destroy() {
    this.urls = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "object URL",
            held: "its blob",
            store: "this.urls",
            place: "in `destroy()`",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "an effect that keeps it",
      code: `
import { useEffect } from "react";
export function useDownload(link, file) {
  useEffect(() => {
    const url = URL.createObjectURL(file);
    link.href = url;
  }, [link, file]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(url)` in the function that the effect returns.",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "URL.revokeObjectURL(url)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useDownload(link, file) {
  useEffect(() => {
    const url = URL.createObjectURL(file);
    link.href = url;
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [link, file]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect whose cleanup forgets it",
      code: `
import { useEffect } from "react";
export function useDownload(link, file) {
  useEffect(() => {
    const url = URL.createObjectURL(file);
    link.href = url;
    return () => {
      link.href = "";
    };
  }, [link, file]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(url)` in the function that the effect returns.",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "URL.revokeObjectURL(url)", teardown: "the returned function" },
              output: `
import { useEffect } from "react";
export function useDownload(link, file) {
  useEffect(() => {
    const url = URL.createObjectURL(file);
    link.href = url;
    return () => {
      URL.revokeObjectURL(url);
      link.href = "";
    };
  }, [link, file]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "in a handler that lends it",
      code: `
input.addEventListener("change", () => {
  image.src = URL.createObjectURL(input.files[0]);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` when it is no longer needed.",
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 50,
        },
      ],
    },
    {
      name: "in a template",
      code: `
class Gallery {
  show(element, file) {
    element.style.backgroundImage = \`url(\${URL.createObjectURL(file)})\`;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 69,
        },
      ],
    },
    {
      name: "URL of Node's module",
      code: `
import { URL } from "node:url";
export class Preview {
  constructor(file) {
    this.url = URL.createObjectURL(file);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(this.url)` in `destroy()`.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "URL.revokeObjectURL(this.url)", teardown: "`destroy()`" },
              output: `
import { URL } from "node:url";
export class Preview {
  constructor(file) {
    this.url = URL.createObjectURL(file);
  }
  destroy() {
    URL.revokeObjectURL(this.url);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "window.URL",
      code: `
class Preview {
  constructor(file) {
    this.url = window.URL.createObjectURL(file);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `window.URL.revokeObjectURL(this.url)` in `destroy()`.",
          },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "window.URL.revokeObjectURL(this.url)", teardown: "`destroy()`" },
              output: `
class Preview {
  constructor(file) {
    this.url = window.URL.createObjectURL(file);
  }
  destroy() {
    window.URL.revokeObjectURL(this.url);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an attribute takes its text alone",
      code: `
class Viewer {
  show(blob) {
    const url = URL.createObjectURL(blob);
    this.node.querySelector("embed").setAttribute("src", url);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "object URL", held: "its blob", remedy: "Call `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "given to a call that uses it",
      code: `
class Recorder {
  show(blob) {
    this.player?.load(URL.createObjectURL(blob));
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
  ],
});
