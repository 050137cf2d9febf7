import rule from "../../../rules/no-unreleased-object-url.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-object-url", rule as never, {
  valid: [
    {
      name: "put into what the function returns",
      code: `
export class Cropper {
  async crop(result, canvas) {
    result.blob = await new Promise((resolve) => canvas.toBlob(resolve));
    if (result.blob) result.preview = URL.createObjectURL(result.blob);
    return result;
  }
}`,
    },
    {
      name: "put into a part of what the function returns",
      code: `
export class Cropper {
  toUpload = (file) => {
    const upload = { name: file.name, local: { file } };
    upload.local.preview = URL.createObjectURL(file);
    return upload;
  };
}`,
    },
  ],
  invalid: [
    {
      name: "lent to an element that the function returns",
      code: `
export class Cropper {
  show(blob) {
    const image = document.createElement("img");
    image.src = URL.createObjectURL(blob);
    return image;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "object URL", held: "its blob", remedy: "Keep what the call returns, and end it with `URL.revokeObjectURL(url)` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 42,
        },
      ],
    },
  ],
});
