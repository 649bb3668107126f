import { capital } from "@ntm-kit/core";
import { parseField } from "@ntm-kit/sheets";
import { isStringKey, type Say } from "../../strings/words";

/** A field of a column in words; one that has none, such as a source of money by its id, as it is written. */
export function fieldLabel(field: string, say: Say): string {
  const parsed = parseField(field);
  if (typeof parsed === "object" && parsed.of === "criterion") return say("criterionField", { number: parsed.number });
  const key = `field.${field}`;
  return isStringKey(key) ? capital(say(key)) : field;
}
