import { asOfText, capital, type Report } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import { headLines } from "./layout";
import type { RunTextOptions } from "./options";
import type { Style } from "./style";

/**
 * What is read first: whose sheets these are, how many of their communes have data, and the day judged with where it
 * comes from.
 *
 * @param counts - what was found in all, for the right end of the line
 */
export function headOf(
  day: Pick<Report, "asOf" | "asOfFrom">,
  style: Style,
  { subject, language, terminal }: RunTextOptions,
  counts = "",
): string[] {
  const title = capital([subject, asOfText(day, language)].filter(Boolean).join(" · "));
  return headLines(style.bold(terminalText(title)), counts, terminal.width);
}
