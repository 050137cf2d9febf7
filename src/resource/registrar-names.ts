import { perModels } from "../calls/per-models.js";

/** Methods of an instance, or of what it extends, that take over what they are passed and end it with the instance. */
export const registrarNames = perModels(({ registrars }): ReadonlySet<string> => new Set(registrars.flatMap(({ calls }) => calls)));
