import {
  capital,
  type StandingLook,
  type Summary,
  standingCount,
  standingLooks,
  type UnitStanding,
} from "@ntm-kit/core";
import type { DocumentCell, DocumentStyle, SheetDocument } from "../../document/sheet-document";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { area } from "../rows";

/** Most tiles beside one another; a unit with more has several rows of them. */
const MOST_ACROSS = 12;
/** Rows of tiles that are still read when all of them stand on a page. */
const MOST_ON_A_PAGE = 14;

const tile = (fill: string, color: string): DocumentStyle => ({
  fill,
  color,
  border: "thin",
  align: "center",
  verticalAlign: "center",
  wrap: true,
});

/** Colours by height among the standards, the highest ones alike, and beneath them. A sign in each tile says the same. */
export const PICTURE_STYLES: Readonly<Record<string, DocumentStyle>> = {
  tile3: tile("375623", "FFFFFF"),
  tile2: tile("70AD47", "000000"),
  tile1: tile("C6E0B4", "000000"),
  tileNear: tile("FFE699", "000000"),
  tileBehind: tile("F4B084", "000000"),
  tileNoData: tile("FFFFFF", "595959"),
};

const BELOW: Readonly<Record<string, string>> = { near: "tileNear", behind: "tileBehind", "no-data": "tileNoData" };

const styleOf = ({ standing, height }: StandingLook): string =>
  height > 0 ? `tile${Math.min(height, 3)}` : (BELOW[standing] ?? "tileNoData");

/**
 * The picture of the whole: a tile a commune, in rows of the unit above it, coloured and signed by where it stands; a
 * key with counts beneath. Undefined where no commune has data.
 */
export function pictureSheet(summary: Summary, name: string, form: OfficialForm): SheetDocument | undefined {
  const { standings = [], units, labels } = summary;
  if (standings.every(({ standing }) => standing === "no-data")) return undefined;
  const { language } = form;
  const looks = standingLooks(labels);
  const uppers = units.filter(({ id }) => standings.some(({ upper }) => upper === id));
  const tilesOf = uppers.map((unit) => standings.filter(({ upper }) => upper === unit.id));
  const across = Math.min(MOST_ACROSS, Math.max(...tilesOf.map((tiles) => tiles.length)));
  const blocks = uppers.map((unit, i) => ({ unit, lines: inRows(tilesOf[i] ?? [], across) }));
  const rows = blocks.flatMap(({ unit, lines }) =>
    lines.map((some, i): DocumentCell[] => [
      i === 0 ? { value: unit.name, style: "group" } : { style: "group" },
      ...some.map((one) => tileCell(one, looks, language)),
    ]),
  );
  const head = [capital(labels.layer[language]), capital(labels.communes[language])];
  const sheet: SheetDocument = {
    name,
    columnWidths: [22, ...Array.from({ length: across }, () => 13)],
    rows: [
      [...head.map((value) => ({ value, style: "header" })), ...emptyCells(across - 1, "header")],
      ...rows,
      [],
      ...keyRows(standings, looks, language),
    ],
    merges: [...(across > 1 ? [area(0, 1, 0, across)] : []), ...joined(blocks.map(({ lines }) => lines.length))],
    freeze: { rows: 1, columns: 1 },
  };
  const official = officialSheet(sheet, titleOf(summary, language), form);
  const { print } = official;
  return print && rows.length <= MOST_ON_A_PAGE ? { ...official, print: { ...print, onePage: true } } : official;
}

const emptyCells = (count: number, style: string): DocumentCell[] => Array.from({ length: count }, () => ({ style }));

const titleOf = ({ labels }: Summary, language: OfficialForm["language"]): string =>
  language === "vi"
    ? `Bức tranh chung: mức đạt của từng ${labels.commune.vi}`
    : `Where each ${labels.commune.en} stands`;

const inRows = (tiles: readonly UnitStanding[], across: number): (readonly UnitStanding[])[] =>
  Array.from({ length: Math.ceil(tiles.length / across) }, (_, i) => tiles.slice(i * across, (i + 1) * across));

/** The name of a unit stands once beside all its rows. */
function joined(heights: readonly number[]): string[] {
  let top = 1;
  return heights.flatMap((height) => {
    const from = top;
    top += height;
    return height > 1 ? [area(from, 0, from + height - 1, 0)] : [];
  });
}

/** Sign and name, then how many criteria of how many: `NC Nam Dong`, `19/19`. */
function tileCell(
  unit: UnitStanding,
  looks: readonly StandingLook[],
  language: OfficialForm["language"],
): DocumentCell {
  const look = looks.find((one) => one.standing === unit.standing);
  const lines = [`${look?.sign[language] ?? ""} ${unit.name}`, standingCount(unit)].filter(Boolean);
  return { value: lines.join("\n"), style: look ? styleOf(look) : "center" };
}

/** What signs and colours mean, and how many there are of each. */
function keyRows(
  standings: readonly UnitStanding[],
  looks: readonly StandingLook[],
  language: OfficialForm["language"],
): DocumentCell[][] {
  return looks.map((look) => [
    { value: look.sign[language], style: styleOf(look) },
    { value: `${look[language]}: ${standings.filter(({ standing }) => standing === look.standing).length}` },
  ]);
}
