import { packPlace } from "../grid/place";
import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** Letters written with separate accents (NFD): they look right and are found by no search. */
export const textDecomposed = defineCheck({
  code: "text/decomposed",
  severity: "info",
  sheet({ sheet, report }) {
    for (const text of sheet.converted) {
      if (text.encoding !== "nfd") continue;
      const at = packPlace(sheet.number, text.row, text.column);
      report({ at, params: { written: text.after }, fix: { at, from: text.before, to: text.after, safe: true } });
    }
  },
  passes: [{ why: "composed letters", rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]) }],
  fails: [
    {
      why: "a name typed on another kind of computer",
      rows: communeSheet([1, "Bình Hòa".normalize("NFD"), "x", "x", "x", "x", "x", 5, ""]),
      at: "B3",
      params: { written: "Bình Hòa" },
      fix: { to: "Bình Hòa", safe: true },
    },
  ],
});
