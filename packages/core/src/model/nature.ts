import * as z from "zod";
import { frozen } from "../frozen";

/**
 * What a stated value is: reached (`result`), wanted (`plan`), or asked for and not decided (`proposal`). Only results
 * count.
 */
export const NATURES = frozen(["result", "plan", "proposal"] as const);
/** Schema of `Nature`. */
export const natureSchema = z.enum(NATURES).meta({
  id: "Nature",
  description:
    "What a value is: `result`, reached; `plan`, wanted; `proposal`, asked for and not decided. Only results count; absent: a result.",
});
/** Whether a value is a result, a plan or a proposal. */
export type Nature = (typeof NATURES)[number];
