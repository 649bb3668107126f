import { standardsOf } from "../plan-index";
import { fault, type PlanRule } from "./fault";

/** Fields of records that say something else than a claim. */
const FIELDS: ReadonlySet<string> = new Set(["unit", "task", "total", "decision", "date", "year", "communes"]);

/** A claim is a field of records by the id of its standard, so that the id is none of the other fields. */
export const standardsApart: PlanRule = function* ({ plan }) {
  for (const [i, { id }] of standardsOf(plan).entries())
    if (FIELDS.has(id))
      yield fault(
        "plan/invalid",
        `standards[${i}].id`,
        {
          vi: `${id} là tên một số liệu khác của bản ghi; đặt mã khác cho mức này`,
          en: `${id} is another field of records; the standard needs an id of its own`,
        },
        id,
      );
};
