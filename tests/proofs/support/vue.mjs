/** Vue in a page. */

/** What a proof takes over to run composables of Vue: `{ ...vue, run }`. */
export const vue = {
  page: true,
  scripts: ["vue/dist/vue.global.prod.js"],
  modules: { vue: "export const { inject, onMounted, onUnmounted, onWatcherCleanup, reactive, ref, watch } = globalThis.Vue;" },
};

/** Mounts a component that uses a composable in its setup, waits until that is done, and unmounts it. */
export async function setUp(composable) {
  let done;
  const app = globalThis.Vue.createApp({
    setup() {
      done = composable();
      return () => null;
    },
  });
  app.mount(document.createElement("div"));
  await done;
  app.unmount();
}
