import { type CommuneRecord, EMPTY_DATASET, factsOf, indexPlan, settleDays } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { packPlace } from "../grid/place";
import { periodsOf } from "./periods";

const total = (column: number, value: number, time: Partial<CommuneRecord> = {}): CommuneRecord => ({
  ...{ unit: "song-mau/binh-hoa", origin: packPlace(0, 4, 1), marks: {}, claims: {} },
  ...{ total: { value, origin: packPlace(0, 4, column) }, ...time },
});
const periods = (communes: readonly CommuneRecord[]) => {
  const dataset = settleDays({ ...EMPTY_DATASET, communes }, "2024-09-30");
  const facts = factsOf(indexPlan(samplePlan), dataset, { asOf: "2024-09-30" });
  return periodsOf({ facts, running: "2024-09-30" }, [{ records: () => ({ communes }) }]);
};

it("says of each day and nature in which columns it stands and whether it counts", () => {
  const lastYear = total(2, 3, { day: "2023-12-31" });
  const now = total(3, 4, { from: "2024-01-01", day: "2024-12-31" });
  const plan = total(4, 5, { nature: "plan", day: "2024-12-31" });
  expect(periods([lastYear, now, plan])).toEqual([
    { day: "2023-12-31", nature: "result", columns: ["C"], counts: false },
    { day: "2024-09-30", nature: "result", columns: ["D"], counts: true },
    { day: "2024-12-31", nature: "plan", columns: ["E"], counts: false },
  ]);
});

it("says nothing of a sheet whose records are of one day", () => {
  expect(periods([total(2, 3, { day: "2023-12-31" })])).toBeUndefined();
});
