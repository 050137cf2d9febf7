/**
 * Single-file components around a script, so that the parsers of components see all that scripts may hold.
 * @param {{ name: string, code: string }} file a script
 * @returns {{ name: string, code: string }[]}
 */
export function componentsOf({ name, code }) {
  const lang = /\.[cm]?tsx?$/.test(name) ? ' lang="ts"' : "";
  if (/<\/script/i.test(code) || /\.[jt]sx$/.test(name)) return [];
  return [
    { name: `${name}.vue`, code: `<script${lang}>\n${code}\n</script>\n<template><p @click="go">{{ text }}</p></template>\n` },
    { name: `${name}.setup.vue`, code: `<template><p @click="go">{{ text }}</p></template>\n<script setup${lang}>\n${code}\n</script>\n` },
    { name: `${name}.svelte`, code: `<script${lang}>\n${code}\n</script>\n<p onclick={go}>{text}</p>\n` },
    { name: `${name}.astro`, code: `---\n${code}\n---\n<p>{text}</p>\n<script>\nwindow.addEventListener("resize", () => {});\n</script>\n` },
  ];
}
