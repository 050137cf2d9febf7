interface Language {
  readonly extensions: readonly string[];
  readonly parser: string;
}

/** The languages that ESLint cannot parse by itself, and the package that can. */
export const languages = {
  typescript: { extensions: ["ts", "mts", "cts", "tsx"], parser: "@typescript-eslint/parser" },
  vue: { extensions: ["vue"], parser: "vue-eslint-parser" },
  svelte: { extensions: ["svelte"], parser: "svelte-eslint-parser" },
  astro: { extensions: ["astro"], parser: "astro-eslint-parser" },
} as const satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;
