/** Imports a plugin as seen from the folder into which these tools are installed. */
export const load = (name) => import(name);
