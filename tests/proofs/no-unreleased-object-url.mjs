import { mount, react } from "./support/react.mjs";

const LENGTH = 2_000_000;

const file = () => new Blob([new Uint8Array(LENGTH)]);

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  lent: {
    weighs: LENGTH,
    run({ Gallery }) {
      const image = {};
      new Gallery().show(image, file());
      image.onload?.();
    },
  },
  field: { weighs: LENGTH, run: ({ Preview }) => new Preview(file()).destroy() },
  effect: {
    ...react,
    run({ useDownload }, { track }) {
      const source = track(new MediaSource());
      mount(() => void useDownload(source));
    },
  },
  handed: { weighs: LENGTH, run: ({ urlOf }) => URL.revokeObjectURL(urlOf(file())) },
  again: {
    weighs: LENGTH,
    run({ play }) {
      const audio = {};
      play(audio, file());
      audio.onended?.();
    },
  },
  one: { weighs: LENGTH, run: ({ Preview }) => new Preview(new Blob([]), file()).destroy() },
};
