import { daysAfter, dayText, planRounds, type RoadBody, tasksDue, unitTitle } from "@ntm-kit/core";
import type { RunFinding } from "../../run/run";
import type { CompareDocument } from "../compare";
import { type ReportContext, sendersAppendix } from "./context";
import { sayRoad } from "./road";
import { countedIn, listText, meanText, targetText } from "./words";

/** I. What the first group of tasks brought about: the work of direction. */
export function sayDirection({ draft, collection, index }: ReportContext, section: string): void {
  draft.open(section, "Công tác chỉ đạo, điều hành");
  const [first] = index.plan.taskGroups;
  const done = collection.taskRows.filter(({ task, round }) => task.group === first?.id && round.state === "done");
  for (const { task, round } of done) {
    const document = round.evidence === null ? "" : ` (${round.evidence})`;
    draft.say(`Đã hoàn thành nhiệm vụ ${task.id}: ${task.content.replace(/[.;]\s*$/, "")}${document}.`);
  }
  draft.leave("văn bản chỉ đạo, hội nghị, kiểm tra trong kỳ");
}

/** What moved since the earlier round. */
export function sayMoves({ draft, commune, index }: ReportContext, section: string, moves: CompareDocument): void {
  draft.open(section, "So sánh với kỳ trước");
  const { earlier, later, units, targets } = moves;
  const of = (id: string, words: string, changes: readonly string[]): string => {
    const found = units.filter(({ change }) => changes.includes(change));
    const cells = found.flatMap(({ cells: own }) => Object.values(own).flatMap((one) => one.later ?? []));
    const text = draft.fact(id, { value: found.length, text: `${found.length} ${commune} ${words}`, cells });
    return found.length === 0 ? text : `${text} (${listText(found.map((unit) => index.nameOf(unit.id)))})`;
  };
  draft.say(
    `So với số liệu đến ngày ${dayText(earlier.asOf, "vi")}: ${of("moved-up", "tăng", ["up"])}; ${of("moved-down", "giảm", ["down", "mixed"])}; ${of("stopped", "kỳ trước có số liệu, kỳ này chưa có", ["stopped"])}.`,
  );
  const turned = (words: string, turn: string): string[] => {
    const ids = targets.filter((target) => target.turned === turn).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${ids.length} mục tiêu ${words}`];
  };
  const all = [
    ...turned("chuyển thành đạt", "reached"),
    ...turned("không còn đạt", "lost"),
    ...turned("chuyển thành chưa đạt", "missed"),
  ];
  draft.say(all.length > 0 ? `Về mục tiêu: ${all.join("; ")}.` : "Về mục tiêu: không có thay đổi về mức đánh giá.");
  const mean = ([low, high]: readonly [number | null, number | null]): string =>
    meanText([low ?? 0, high ?? 0], commune);
  draft.say(`Bình quân: kỳ trước ${mean(earlier.meanCriteria)}, kỳ này ${mean(later.meanCriteria)}.`);
  draft.leave("nguyên nhân của các thay đổi");
}

/** What is lacking: who has not sent, what has no figures, what contradicts, what is not reached. */
export function sayLacks(context: ReportContext, section: string): void {
  const { draft, collection, commune } = context;
  const appendix = sendersAppendix(context);
  const { completeness, rows, conflicts } = collection;
  draft.open(section, "Tồn tại, hạn chế và nguyên nhân");
  const missing = completeness.senders.filter(({ expected, status }) => expected && status === "missing");
  if (missing.length > 0)
    draft.say(`Chưa gửi số liệu: ${listText(missing.map(({ name }) => name))} (chi tiết tại Phụ lục ${appendix}).`);
  else draft.say(`Các đơn vị phải gửi đều đã gửi số liệu (chi tiết tại Phụ lục ${appendix}).`);
  const old = collection.run.findings.filter(({ code }) => code === "sender/earlier-period");
  if (old.length > 0) {
    const names = listText(old.map((finding) => oldText(context, finding)));
    const text = draft.fact("earlier-period", { value: old.length, text: `Số liệu của kỳ trước: ${names}` });
    draft.say(`${text}; kết quả trên tạm tính theo số liệu đó.`);
  }
  // A list of those recognised reports no criteria: who stands there alone is silent still.
  const unsent = new Set(completeness.senders.flatMap(({ units }) => units?.missing ?? []));
  const silent = rows.filter(({ unit }) => !unit.reported || unsent.has(unit.id));
  const names = listText(silent.map(({ facts }) => facts.unit.name));
  if (silent.length > 0) draft.say(`${silent.length} ${commune} chưa có số liệu tiêu chí: ${names}.`);
  if (conflicts.length > 0)
    draft.say(
      `${conflicts.length} nội dung mâu thuẫn giữa các tệp, tạm tính theo tệp đứng trước (chi tiết tại Phụ lục ${appendix}).`,
    );
  for (const sentence of notReached(context)) draft.say(sentence);
  draft.leave("tồn tại, hạn chế khác và nguyên nhân");
}

/** Whose figures are those of an earlier day, and of which. */
function oldText({ collection: { completeness } }: ReportContext, { file, subject }: RunFinding): string {
  const name = completeness.senders.find(({ id }) => id === subject)?.name ?? file;
  const day = completeness.otherDays?.find((other) => other.file === file)?.day;
  return day === undefined ? name : `${name} (đến ngày ${dayText(day, "vi")})`;
}

/** What is not reached and what is missing to it, a sentence for each unit. */
function notReached({ summary, index }: ReportContext): string[] {
  const byUnit = new Map<string, string[]>();
  for (const target of summary.targets.filter(({ status }) => status === "not-met")) {
    const words = `“${target.title}” (${targetText(target, countedIn(target, index))})`;
    byUnit.set(target.unit, [...(byUnit.get(target.unit) ?? []), words]);
  }
  return [...byUnit].map(([id, lacks]) => {
    const unit = index.units.get(id);
    const of = lacks.length > 1 ? `chưa đạt ${lacks.length} mục tiêu: ` : "chưa đạt ";
    return `${unit ? unitTitle(unit) : id}: ${of}${lacks.join("; ")}.`;
  });
}

/** What comes next: tasks due in the next round, communes that are near, the road. */
export function sayNext(context: ReportContext, section: string, road: RoadBody | undefined): void {
  const { draft, collection, summary, index, commune } = context;
  const { run, period } = collection;
  draft.open(section, "Phương hướng, nhiệm vụ");
  const next = planRounds(run.plan).find(({ kind, to }) => kind !== "phase" && to > (period?.to ?? run.asOf));
  if (next) {
    const stretch = { from: daysAfter(period?.to ?? run.asOf, 1), to: next.to };
    const done = new Set(collection.taskRows.flatMap(({ round }) => (round.state === "done" ? [round.id] : [])));
    const due = tasksDue(run.plan, stretch).filter(({ id }) => !done.has(id));
    if (due.length > 0)
      draft.say(
        `${due.length} nhiệm vụ đến hạn trong kỳ tiếp theo (${next.title}): ${listText(due.map(({ id }) => id))}.`,
      );
  }
  const near = summary.near.map(({ unit, missing }) => `${index.nameOf(unit)} (tiêu chí ${missing.join(", ")})`);
  if (near.length > 0) draft.say(`${near.length} ${commune} còn thiếu một, hai tiêu chí: ${listText(near)}.`);
  if (road) sayRoad(context, road);
  draft.leave("phương hướng, nhiệm vụ, giải pháp khác");
}
