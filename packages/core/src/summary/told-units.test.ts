import { expect, it } from "vitest";
import { toldUnits } from "./told-units";

const units = [
  { id: "tinh" },
  { id: "song", parent: "tinh" },
  { id: "doi", parent: "tinh" },
  { id: "bien", parent: "tinh" },
  { id: "song/an", parent: "song" },
];
const open = (unit: string) => ({ unit, status: "undetermined" as const });
const targets = [open("tinh"), open("doi"), open("song"), open("bien"), open("song/an")];
const covers = (...own: string[]) =>
  ["song", "doi", "bien"].map((unit) => ({
    ...{ unit, communes: 5, withData: 0 },
    files: own.includes(unit) ? ["a.xlsx"] : [],
  }));

it("the unit of the files and its own communes come first, then what it is part of; nobody else is told", () => {
  expect(toldUnits(targets, covers("song"), units)).toEqual({
    told: ["song", "song/an", "tinh"],
    others: ["doi", "bien"],
  });
});

it("files of all units leave the order of the plan", () => {
  expect(toldUnits(targets, covers("song", "doi", "bien"), units)).toEqual({
    told: ["tinh", "doi", "song", "bien", "song/an"],
    others: [],
  });
});

it("a unit of which a summary decides something is told without a sheet of its communes", () => {
  const stated = [
    ...targets.slice(0, 3),
    { unit: "bien", status: "met" as const },
    { ...open("doi"), decidedBy: [{ file: "a.xlsx", sheet: "S", cell: "B2" }] },
  ];
  expect(toldUnits(stated, covers(), units)).toEqual({ told: ["doi", "bien"], others: ["tinh", "song"] });
});
