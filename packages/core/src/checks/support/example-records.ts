import type { Standard } from "../../model/basics";
import type { CommuneRecord } from "../../records/commune-record";
import type { Mark, Stated } from "../../records/stated";

/** Marks of the five criteria of the sample plan, as letters: `x` met, `-` not met, `?` open, ` ` not stated. */
export function sampleMarks(letters: string): Record<string, Stated<Mark>> {
  const marks: Record<string, Stated<Mark>> = {};
  [...letters].forEach((letter, i) => {
    const value = letter === "x" ? "met" : letter === "-" ? "not-met" : letter === "?" ? "open" : undefined;
    if (value) marks[String(i + 1)] = { value, origin: `mark ${i + 1}` };
  });
  return marks;
}

/** A commune of the sample plan with its marks and the standards it claims. */
export function sampleCommune(
  letters: string,
  claims: Readonly<Record<Standard, boolean>> = {},
  rest: Partial<CommuneRecord> = {},
): CommuneRecord {
  return {
    unit: "song-mau/binh-hoa",
    origin: "row",
    marks: sampleMarks(letters),
    claims: Object.fromEntries(
      Object.entries(claims).map(([standard, value]) => [standard, { value, origin: `claim ${standard}` }]),
    ),
    ...rest,
  };
}
