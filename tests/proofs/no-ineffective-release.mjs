/** Outlives whatever listens to it. */
const bus = new EventTarget();

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  "negative-count": { run: ({ Panel }, { track }) => openAndDestroy(track(new Panel())) },
  keys: { run: ({ Tooltip }, { track, index }) => showAndDestroy(track(new Tooltip()), `tooltip ${index}`) },
  "empty-field": { run: ({ Clock }, { track }) => startAndDestroy(track(new Clock())) },
  "other-object": { page: true, run: ({ followTheme }, { track }) => followTheme(globalThis.query ??= matchMedia("print"), track(() => {}))() },
  guard: { run: ({ addDisposableListener }, { track }) => addDisposableListener(bus, "change", fresh(track)).dispose() },
  "other-kind": { page: true, run: ({ Meter }, { track }) => startAndDestroy(track(new Meter())) },
  "never-added": { run: ({ follow }, { track }) => follow(bus, track({ changes: 0 })).dispose() },
  "fresh-key": { run: ({ View }, { track }) => openAndDestroy(track(new View())) },
};

/** A function that is made anew each time. */
function fresh(track) {
  const own = {};
  return track(() => own);
}

function openAndDestroy(instance) {
  instance.open();
  instance.destroy();
}

function showAndDestroy(tooltip, id) {
  tooltip.show(id);
  tooltip.destroy();
}

function startAndDestroy(instance) {
  instance.start();
  instance.destroy();
}
