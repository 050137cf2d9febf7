import rule from "../../../rules/no-unreleased-object-url.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-object-url", rule as never, {
  valid: [
    {
      name: "revoked by what the image calls, as its own source",
      code: `
export class Preview {
  show(blob) {
    const picture = this.picture;
    picture.onload = function () {
      URL.revokeObjectURL(this.src);
    };
    picture.src = URL.createObjectURL(blob);
  }
}`,
    },
    {
      name: "a static method of another class",
      code: `
import { File } from "./file.js";
class ImageFile {
  process(blob) {
    this.image = new Image();
    this.image.onload = () => File.revokeObjectURL(this.image);
    File.createObjectURL(this.image, blob, "image/png");
  }
}`,
    },
    {
      name: "a function is given out that revokes the URL of what it is passed",
      code: `
const revoke = (file) => {
  if (file.url) URL.revokeObjectURL(file.url);
};
export const useHandlers = (props) => {
  const start = (file) => {
    const upload = { raw: file };
    upload.url = URL.createObjectURL(file);
    props.add(upload);
  };
  return { start, revoke };
};`,
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
    },
    {
      name: "the source of an image that a file has, revoked by way of the file",
      code: `
export function useUploads(props) {
  const files = ref([]);
  function add(list) {
    for (const file of list) {
      const image = new Image();
      image.src = URL.createObjectURL(file);
      file.image = image;
    }
    files.value.push(...list);
  }
  function revoke() {
    for (const file of files.value) URL.revokeObjectURL(file.image.src);
  }
  onBeforeUnmount(revoke);
  return { add };
}`,
    },
  ],
  invalid: [
    {
      name: "what the image calls revokes something else",
      code: `
export class Preview {
  show(blob) {
    const picture = this.picture;
    picture.onload = function () {
      URL.revokeObjectURL(this.title);
    };
    picture.src = URL.createObjectURL(blob);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "object URL", held: "its blob", remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`." },
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a plain function, which gets another blob each time",
      code: `
export function play(audio, blob) {
  audio.src = URL.createObjectURL(blob);
}`,
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
          endColumn: 40,
        },
      ],
    },
    {
      name: "a method",
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
      name: "a handler",
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
      name: "a field whose end revokes another",
      code: `
class Preview {
  constructor(small, large) {
    this.small = URL.createObjectURL(small);
    this.large = URL.createObjectURL(large);
  }
  destroy() {
    URL.revokeObjectURL(this.small);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "object URL",
            held: "its blob",
            remedy: "Call `URL.revokeObjectURL(this.large)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "URL.revokeObjectURL(this.large)", teardown: "`destroy()`" },
              output: `
class Preview {
  constructor(small, large) {
    this.small = URL.createObjectURL(small);
    this.large = URL.createObjectURL(large);
  }
  destroy() {
    URL.revokeObjectURL(this.large);
    URL.revokeObjectURL(this.small);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
