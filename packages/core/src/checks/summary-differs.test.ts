import { expect, it } from "vitest";
import { EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { checkRecords } from "./check-records";
import { sampleCommune } from "./support/example-records";

const communes = ["binh-hoa", "tan-minh", "tan-manh", "long-khe", "ea-r-mau"].map((name) =>
  sampleCommune("xxxx-", {}, { unit: `song-mau/${name}` }),
);

it.each([
  [4, []],
  [3.999, ["summary/differs"]],
  [3.9, ["summary/differs"]],
  [4.1, ["summary/differs"]],
  [3, ["summary/differs"]],
  [5, ["summary/differs"]],
])("a mean of 4 is neither rounded nor cut to %s, unless it is 4", (value, codes) => {
  const districts = [{ unit: "song-mau", stated: { meanCriteria: { value, origin: "summary" } } }];
  const found = checkRecords(samplePlan, { ...EMPTY_DATASET, communes, districts }, { asOf: "2025-12-31" });
  expect(found.map(({ code }) => code).filter((code) => code === "summary/differs")).toEqual(codes);
});
