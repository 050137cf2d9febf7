export const help = `Finds memory leaks in JavaScript and TypeScript, without any configuration.

Usage: eslint-plugin-leaks [options] [paths...]

Paths are files, folders or globs; the default is the current folder. ESLint's default
ignores hold (node_modules, .git): to lint an installed package, run the command inside its
folder. Files that only declare types (.d.ts) are skipped. Your ESLint configuration is not
read; eslint-disable comments are.

TypeScript needs @typescript-eslint/parser. Vue, Svelte and Astro components are linted
where vue-eslint-parser, svelte-eslint-parser or astro-eslint-parser is installed.

Options:
  --preset NAME   recommended (default) or strict
  --format NAME   any formatter that ESLint can load (default: stylish)
  -h, --help      show this text
  -v, --version   show the version

Exit code:
  0   no leak was found
  1   leaks were found, or files could not be parsed
  2   the command was used wrongly: an unknown option, preset or format, a missing path,
      a path without files to lint, TypeScript files without a parser
`;
