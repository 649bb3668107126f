import { existsSync } from "node:fs";
import { daysBetween, dayText, type IsoDate, type ReportFinding, unitPhrase } from "@ntm-kit/core";
import {
  type AcceptedEntry,
  NEVER_ACCEPTED,
  reportOf,
  type SavedRound,
  SHORTEST_REASON,
  savedRound,
  terminalText,
  yearLater,
} from "@ntm-kit/sheets";
import type { Arguments } from "../../arguments";
import { filled } from "../../text/filled";
import { type Both, UserError } from "../../user-error";
import { VERSION } from "../../version";
import type { CommandContext, CommandResult } from "../context";
import { checkRound, type RoundSettings, readAccepted, roundSettings } from "./check-round";
import { writeJsonFile } from "./json-file";

/** `ntm accept`: findings that stand with a reason, kept beside the data. */
export async function accept(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  if (args.accepted === undefined && args.round === undefined)
    throw new UserError(
      { vi: "Chưa chỉ tệp giải trình.", en: "No file of accepted findings is named." },
      { vi: "Thêm --accepted giai-trinh.json, hoặc --round.", en: "Add --accepted accepted.json, or --round." },
    );
  refuseTwoWishes(args);
  if (args.list && args.accepted !== undefined && !existsSync(args.accepted)) throw noSuchFile(args.accepted);
  const settings = await roundSettings(args);
  const store = storeOf(args, settings);
  if (args.list) return listed(store.entries, args, settings);
  if (args.revoke.length > 0) return revoked(store, args);
  const { reason, by } = wordsOf(args);
  const { collection } = await checkRound(context, settings);
  const { asOf } = collection.run;
  const until = untilOf(args.until, asOf);
  const { findings } = reportOf(collection.run, { language: args.language, toolVersion: VERSION });
  const round = settings.period?.id;
  const entries = args.findings.map((wanted): AcceptedEntry => {
    const { key, fingerprint, code, subject, message } = findingOf(findings, wanted);
    return {
      ...{ key: key ?? fingerprint, fingerprint, code, ...(subject === undefined ? {} : { subject }), said: message },
      ...{ reason, by, on: asOf, until, ...(round === undefined ? {} : { round }) },
    };
  });
  const keys = new Set(entries.map(({ key }) => key));
  const kept = store.entries.filter(({ key }) => !keys.has(key));
  store.save([...kept, ...entries], () => savedRound(collection, settings.saved));
  return said(
    args,
    {
      vi: `Đã giải trình ${entries.length} mục, đến ngày ${dayText(until, "vi")}.`,
      en: `${entries.length} accepted, until ${until}.`,
    },
    entries,
  );
}

/** Accepting, taking back and listing are three things: of two, one would be left undone without a word. */
function refuseTwoWishes({ findings, revoke, list }: Arguments): void {
  const wishes = [findings.length > 0 && "--finding", revoke.length > 0 && "--revoke", list && "--list"].filter(
    Boolean,
  );
  if (wishes.length < 2) return;
  const [first, second] = wishes;
  throw new UserError(
    { vi: `${first} và ${second} không đi cùng nhau.`, en: `${first} and ${second} do not go together.` },
    { vi: "Chạy lệnh hai lần, mỗi lần một tùy chọn.", en: "Run the command twice, with one of them each time." },
  );
}

const noSuchFile = (path: string): UserError =>
  new UserError(
    { vi: "không có tệp này.", en: "there is no such file." },
    { vi: "Kiểm tra tên tệp giải trình.", en: "Check the name of the file of accepted findings." },
    path,
  );

interface Store {
  readonly entries: readonly AcceptedEntry[];
  /** @param round - a round to be saved, where none is there yet */
  save(entries: readonly AcceptedEntry[], round?: () => SavedRound): void;
}

const sorted = (entries: readonly AcceptedEntry[]): AcceptedEntry[] =>
  [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** The file of acceptances, or the saved round that holds them. */
function storeOf({ accepted: path, round: roundPath }: Arguments, { plan, saved }: RoundSettings): Store {
  if (path !== undefined) {
    const file = readAccepted(path, plan.id);
    return { entries: file.accepted, save: (entries) => writeJsonFile(path, { ...file, accepted: sorted(entries) }) };
  }
  return {
    entries: saved?.accepted ?? [],
    save(entries, round) {
      const base = saved ?? round?.();
      if (base && roundPath !== undefined) writeJsonFile(roundPath, { ...base, accepted: sorted(entries).map(unsaid) });
    },
  };
}

/** A saved round holds no words of a cell. */
const unsaid = ({ said: _, ...entry }: AcceptedEntry) => entry;

function wordsOf({ findings, reason = "", by = "" }: Arguments): { reason: string; by: string } {
  const lacks = (what: Both, remedy: Both): UserError => new UserError(what, remedy);
  if (findings.length === 0)
    throw lacks(
      { vi: "Chưa chỉ lỗi nào.", en: "No finding is named." },
      {
        vi: "Thêm --finding <mã>; mã ở ntm validate --format json.",
        en: "Add --finding <key>; ntm validate --format json has it.",
      },
    );
  if (reason.trim().length < SHORTEST_REASON)
    throw lacks(
      { vi: "Chưa có lý do, hoặc lý do quá ngắn.", en: "The reason is missing or too short." },
      {
        vi: `Thêm --reason với ít nhất ${SHORTEST_REASON} ký tự.`,
        en: `Add --reason of at least ${SHORTEST_REASON} characters.`,
      },
    );
  if (by.trim() === "")
    throw lacks(
      { vi: "Chưa ghi ai giải trình.", en: "Who accepts is missing." },
      { vi: 'Thêm --by "họ tên".', en: 'Add --by "name".' },
    );
  return { reason: reason.trim(), by: by.trim() };
}

function untilOf(until: IsoDate | undefined, on: IsoDate): IsoDate {
  const last = yearLater(on);
  if (until === undefined) return last;
  if (until >= on && until <= last) return until;
  throw new UserError(
    {
      vi: `--until ${until} không nằm trong một năm kể từ ${on}.`,
      en: `--until ${until} is not within a year of ${on}.`,
    },
    { vi: `Muộn nhất là ${last}.`, en: `At the latest ${last}.` },
  );
}

function findingOf(findings: readonly ReportFinding[], wanted: string): ReportFinding {
  const found = findings.find(({ key, fingerprint }) => key === wanted || fingerprint === wanted);
  if (!found)
    throw new UserError(
      { vi: `Không có lỗi nào mang mã “${wanted}”.`, en: `There is no finding “${wanted}”.` },
      {
        vi: "Mã (key) ở ntm validate --format json với cùng các tệp.",
        en: "Keys are in ntm validate --format json of the same files.",
      },
    );
  if (NEVER_ACCEPTED.includes(found.code))
    throw new UserError(
      {
        vi: `Không giải trình được ${found.code}: phần đó chưa đọc được.`,
        en: `${found.code} cannot be accepted: what was not read is not known.`,
      },
      { vi: found.hint ?? found.message, en: found.hint ?? found.message },
    );
  return found;
}

function revoked(store: Store, args: Arguments): CommandResult {
  const unknown = args.revoke.find((key) => !store.entries.some((entry) => entry.key === key));
  if (unknown !== undefined)
    throw new UserError(
      { vi: `Không có giải trình nào mang mã “${unknown}”.`, en: `Nothing accepted has the key “${unknown}”.` },
      { vi: "Xem các mã: ntm accept --list.", en: "See the keys: ntm accept --list." },
    );
  store.save(store.entries.filter(({ key }) => !args.revoke.includes(key)));
  const n = args.revoke.length;
  return said(args, { vi: `Đã bỏ ${n} giải trình.`, en: `${n} taken back.` }, []);
}

/** How long each holds: of a saved round, or one that is named, on its own day. */
function listed(
  entries: readonly AcceptedEntry[],
  args: Arguments,
  { plan, asOf }: Pick<RoundSettings, "plan" | "asOf">,
): CommandResult {
  const on = asOf ?? args.today;
  const nameOf = (subject: string): string => {
    const unit = plan.units.find(({ id }) => id === subject);
    return unit ? unitPhrase(unit) : subject;
  };
  const rows = sorted(entries).map((entry) => ({ ...entry, daysLeft: daysBetween(on, entry.until) }));
  if (args.format === "json") return { output: `${JSON.stringify({ accepted: rows }, null, 2)}\n`, status: 0 };
  const left = (days: number): string => {
    if (args.language === "vi") return days < 0 ? `hết hạn ${-days} ngày` : `còn ${days} ngày`;
    return filled(days < 0 ? "{n} {n|day|days} over" : "{n} {n|day|days} left", { n: Math.abs(days) });
  };
  const lines = rows.map(({ key, code, subject = "", reason, by, daysLeft }) =>
    [key, code, nameOf(String(subject)), left(daysLeft), terminalText(`${reason} (${by})`)].filter(Boolean).join("  "),
  );
  return { output: lines.length > 0 ? `${lines.join("\n")}\n` : "", status: 0 };
}

function said({ format, language }: Arguments, words: Both, accepted: readonly AcceptedEntry[]): CommandResult {
  return format === "json"
    ? { output: `${JSON.stringify({ accepted }, null, 2)}\n`, status: 0 }
    : { output: `${words[language]}\n`, status: 0 };
}
