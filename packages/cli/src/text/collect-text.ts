import { dayText, type Language, periodText, statusWords } from "@ntm-kit/core";
import { type CollectDocument, terminalText } from "@ntm-kit/sheets";
import type { Terminal } from "../terminal";
import { layOut } from "./layout";
import { roundWord } from "./round-words";
import { styleOf, wrap } from "./style";

export interface RoundTextOptions {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
}

/** Who has sent, what contradicts and what found no place, as a person reads it. */
export function collectText(
  document: CollectDocument,
  { language, terminal, communes }: RoundTextOptions & { readonly communes: string },
): string {
  const word = roundWord(language);
  const style = styleOf(terminal.colours);
  const { completeness, period, asOf, conflicts, unplaced, summary } = document;
  const { senders, received, expected, units, duplicates } = completeness;
  const paint = { received: style.green, partial: style.yellow, missing: style.red, unexpected: style.dim };
  const table = layOut(
    [
      { head: word("sender") },
      { head: word("state") },
      { head: word("reported"), right: true },
      { head: word("files"), gives: true },
    ],
    senders.map(({ name, status, units: own, tasks, files }) => {
      const of = own ?? tasks;
      const share = of ? `${of.reported}/${of.expected}` : "";
      return [
        terminalText(name),
        { text: word(status), paint: paint[status] },
        share,
        files.map(terminalText).join(", "),
      ];
    }),
    { width: terminal.width, indent: 0 },
  );
  const title = `${period ? `${word("round")}: ${periodText(period, language)} · ` : ""}${word("dataAsOf")} ${dayText(asOf, language)}`;
  const lines = (head: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [`${head}: ${list.map(terminalText).join(", ")}`];
  // Files of one sender may say different things: only equal bytes are the same.
  const twice = duplicates.map((one) =>
    one.kind === "file" ? one.files.join(" = ") : `${one.files.join(" / ")}${one.differ ? ` (${word("differ")})` : ""}`,
  );
  const broken = (texts: readonly string[]): string[] => texts.flatMap((line) => wrap(line, terminal.width));
  const listed = document.units.filter(({ reported }) => reported).length - units.reported;
  const head = [
    style.bold(title),
    [
      `${received}/${expected} ${word("sentInFull")}`,
      `${units.reported}/${units.expected} ${communes} ${word("withData")}`,
      ...(listed > 0 ? [`${listed} ${communes} ${word("listedAlone")}`] : []),
    ].join(" · "),
  ];
  const rest = [
    ...lines(word("twice"), twice),
    ...lines(
      word("otherDays"),
      (completeness.otherDays ?? []).map(({ file, day }) => `${file} (${dayText(day, language)})`),
    ),
    ...lines(word("replaced"), completeness.replaced),
    ...lines(word("unassigned"), completeness.unassigned),
    ...lines(word("unreadable"), completeness.unreadable),
    `${word("conflicts")}: ${conflicts.length} · ${word("unplaced")}: ${unplaced.length}`,
    `${word("targets")}: ${summary.targetsMet} ${statusWords.met[language]}, ${summary.targetsNotMet} ${statusWords["not-met"][language]}, ${summary.targetsUndetermined} ${statusWords.undetermined[language]}`,
    [
      `${summary.errors} ${word("errors")}, ${summary.warnings} ${word("warnings")}, ${summary.infos} ${word("infos")}`,
      ...(summary.accepted ? [`${summary.accepted} ${word("accepted")}`] : []),
    ].join(", "),
  ];
  // A row of the table is laid out already: breaking it again would take its columns away.
  return `${[...broken(head), "", ...table.head.map(style.dim), ...table.rows.flat(), "", ...broken(rest)].join("\n")}\n`;
}
