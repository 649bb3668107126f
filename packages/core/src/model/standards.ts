import { frozen } from "../frozen";
import type { Standard } from "./basics";

/** Ids of the standards that a plan has where it names none, lowest first; each includes those before it. */
export const STANDARDS = frozen(["standard", "advanced", "model"] as const satisfies readonly Standard[]);
