import { dayText, type Language, periodText, statusWords } from "@ntm-kit/core";
import { type CollectDocument, GUIDE_SHEET, terminalText } from "@ntm-kit/sheets";
import type { Terminal } from "../terminal";
import { layOut } from "./layout";
import { roundWord } from "./round-words";
import { styleOf, wrap } from "./style";

export interface RoundTextOptions {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
}

type Word = ReturnType<typeof roundWord>;

/** Who has sent, what contradicts and what found no place, as a person reads it. */
export function collectText(
  document: CollectDocument,
  { language, terminal, communes }: RoundTextOptions & { readonly communes: string },
): string {
  const word = roundWord(language);
  const style = styleOf(terminal.colours);
  const table = sendersTable(document, word, terminal);
  const broken = (texts: readonly string[]): string[] => texts.flatMap((line) => wrap(line, terminal.width));
  const head = [style.bold(titleOf(document, word, language)), sentOf(document, word, communes)];
  const rest = [...filesOf(document, word, language), ...countsOf(document, word, language)];
  // A row of the table is laid out already: breaking it again would take its columns away.
  return `${[...broken(head), "", ...table.head.map(style.dim), ...table.rows.flat(), "", ...broken(rest)].join("\n")}\n`;
}

function sendersTable({ completeness }: CollectDocument, word: Word, terminal: RoundTextOptions["terminal"]) {
  const style = styleOf(terminal.colours);
  const paint = { received: style.green, partial: style.yellow, missing: style.red, unexpected: style.dim };
  const columns = [
    { head: word("sender") },
    { head: word("state") },
    { head: word("reported"), right: true },
    { head: word("files"), gives: true },
  ];
  const rows = completeness.senders.map(({ name, status, units, tasks, files }) => {
    const of = units ?? tasks;
    return [
      terminalText(name),
      { text: word(status), paint: paint[status] },
      of ? `${of.reported}/${of.expected}` : "",
      files.map(terminalText).join(", "),
    ];
  });
  return layOut(columns, rows, { width: terminal.width, indent: 0 });
}

function titleOf({ period, asOf }: CollectDocument, word: Word, language: Language): string {
  const round = period ? `${word("round")}: ${periodText(period, language)} · ` : "";
  return `${round}${word("dataAsOf")} ${dayText(asOf, language)}`;
}

/** How many have sent, and how many communes have data. */
function sentOf({ completeness, units: all }: CollectDocument, word: Word, communes: string): string {
  const { received, expected, units } = completeness;
  const listed = all.filter(({ reported }) => reported).length - units.reported;
  return [
    `${received}/${expected} ${word("sentInFull")}`,
    `${units.reported}/${units.expected} ${communes} ${word("withData")}`,
    ...(listed > 0 ? [`${listed} ${communes} ${word("listedAlone")}`] : []),
  ].join(" · ");
}

/** Files that are not simply a sender's own of the day, by what is unusual of them. */
function filesOf({ completeness }: CollectDocument, word: Word, language: Language): string[] {
  const { duplicates, otherDays = [], replaced, unassigned, unreadable } = completeness;
  const lines = (head: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [`${head}: ${list.map(terminalText).join(", ")}`];
  // Files of one sender may say different things: only equal bytes are the same.
  const twice = duplicates.map((one) =>
    one.kind === "file" ? one.files.join(" = ") : `${one.files.join(" / ")}${one.differ ? ` (${word("differ")})` : ""}`,
  );
  const ofOtherDays = otherDays.map(({ file, day }) => `${file} (${dayText(day, language)})`);
  return [
    ...lines(word("twice"), twice),
    ...lines(word("otherDays"), ofOtherDays),
    ...lines(word("replaced"), replaced),
    ...lines(word("unassigned"), unassigned),
    ...lines(word("unreadable"), unreadable),
  ];
}

function countsOf({ conflicts, unplaced, summary }: CollectDocument, word: Word, language: Language): string[] {
  const guides = unplaced.filter(({ sheet }) => sheet === GUIDE_SHEET).length;
  const ofGuides = guides > 0 ? ` (${guides} ${word("guideRows")})` : "";
  const { targetsMet, targetsNotMet, targetsUndetermined, errors, warnings, infos, accepted } = summary;
  return [
    `${word("conflicts")}: ${conflicts.length} · ${word("unplaced")}: ${unplaced.length}${ofGuides}`,
    `${word("targets")}: ${targetsMet} ${statusWords.met[language]}, ${targetsNotMet} ${statusWords["not-met"][language]}, ${targetsUndetermined} ${statusWords.undetermined[language]}`,
    [
      `${errors} ${word("errors")}, ${warnings} ${word("warnings")}, ${infos} ${word("infos")}`,
      ...(accepted ? [`${accepted} ${word("accepted")}`] : []),
    ].join(", "),
  ];
}
