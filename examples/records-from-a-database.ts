// The same rules on records that come from elsewhere: a program with its data in a database needs core and a plan
// alone.
import { checkRecords, evaluateTargets, fillIn, indexPlan, parseDataset, wordsOfFinding } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";

/** A row as a database might give it; `met` lists the criteria, `key` is whatever leads back to the row. */
const rows = [
  { unit: "cu-jut/nam-dong", key: "row 1", met: 19, standard: true },
  { unit: "cu-jut/tam-thang", key: "row 2", met: 18, standard: true },
  { unit: "tuy-duc/quang-tam", key: "row 3", met: 15, standard: false },
];

const communes = rows.map(({ unit, key, met, standard }) => {
  const numbers = (indexPlan(plan).criteriaSet("standard")?.criteria ?? []).map((criterion) => criterion.number);
  const marks = Object.fromEntries(
    numbers.map((number, i) => [number, { value: i < met ? "met" : "not-met", origin: `${key}, criterion ${number}` }]),
  );
  return { unit, origin: key, marks, claims: { standard: { value: standard, origin: key } } };
});
// A unit that the plan does not have, or a mark that is none, is refused here with its path; unchecked it would count
// nowhere.
const dataset = parseDataset({ communes, claimable: ["standard"] }, plan);

for (const finding of checkRecords(plan, dataset, { asOf: "2025-12-31" }))
  console.log(finding.code, finding.at, fillIn(wordsOfFinding(finding).en.message, finding.params, "en"));
for (const { target, status, range } of evaluateTargets(plan, dataset))
  if (target.unit === "cu-jut") console.log(status, target.id, range);
