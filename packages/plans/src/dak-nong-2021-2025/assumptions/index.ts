import type { Assumption } from "@ntm-kit/core";
import { assumptionsC1To8 } from "./c1-8";
import { assumptionsC9To16 } from "./c9-16";

/** How the open points of section II are read, with what else each could mean. */
export const assumptions: Assumption[] = [...assumptionsC1To8, ...assumptionsC9To16];
