import { dirname, relative, sep } from "node:path";

/**
 * The nearest folder at or above `folder` that holds all paths: ESLint lints nothing outside its base folder.
 * @param folder an absolute path
 * @param paths absolute paths
 */
export function commonFolder(folder: string, paths: readonly string[]): string {
  const isOutside = (path: string) => relative(folder, path).split(sep)[0] === "..";
  return paths.some(isOutside) ? commonFolder(dirname(folder), paths) : folder;
}
