import { type BothLanguages, eachValue, type IsoDate, indexPlan } from "@ntm-kit/core";
import type { Run, RunFinding } from "../run/run";
import type { Duplicate } from "./duplicates";
import { fileAt } from "./place";

type SentTwice = Extract<Duplicate, { readonly kind: "sender" }>;

/** That a sender has sent several files about the same. */
export function twiceFinding(run: Run, { sender, files, units }: SentTwice, name: string): RunFinding {
  const first = firstWords(countingFile(run, files, units));
  const ofDay = dayOf(run, files, units);
  const params = { name, files: files.join(", "), first, units: named(run, units), ofDay };
  const file = files.at(-1) ?? "";
  return { code: "sender/duplicate", severity: "warning", params, file, subject: sender };
}

const firstWords = (file: string | undefined): BothLanguages =>
  file === undefined ? { vi: "tệp đứng trước", en: "the earlier file" } : { vi: `tệp ${file}`, en: `file ${file}` };

/** The one of the files that all comes from that counts of the units, or tasks; none where it comes from several. */
function countingFile(run: Run, files: readonly string[], units: readonly string[]): string | undefined {
  const { merged } = run.facts;
  const found = new Set<string>();
  for (const unit of units) {
    const record = merged.communes.get(unit) ?? merged.tasks.get(unit);
    if (!record) continue;
    eachValue(record, ({ origin }) => {
      const file = fileAt(run, origin);
      if (file !== undefined && files.includes(file)) found.add(file);
    });
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** The latest day that the files state the units, or tasks, of; without one it is the day judged. */
function dayOf(run: Run, files: readonly string[], units: readonly string[]): IsoDate {
  const { dataset, asOf } = run;
  const about = new Set(units);
  const days = [
    ...dataset.communes.filter(({ unit }) => about.has(unit)),
    ...dataset.tasks.filter(({ task }) => about.has(task)),
  ].flatMap(({ origin, day = asOf, nature = "result" }) => {
    const file = fileAt(run, origin);
    return file !== undefined && nature === "result" && files.includes(file) ? [day] : [];
  });
  return days.sort().at(-1) ?? asOf;
}

/** Names that stand in a sentence at most. */
const MOST = 5;

function named({ plan }: Run, ids: readonly string[]): string {
  const names = ids.slice(0, MOST).map(indexPlan(plan).nameOf);
  return [...names, ...(ids.length > MOST ? [`… ${ids.length}`] : [])].join(", ");
}
