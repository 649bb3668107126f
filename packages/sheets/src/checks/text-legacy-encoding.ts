import { packPlace } from "../grid/place";
import { defineCheck } from "./support/define-check";

/** Text typed in TCVN3 (ABC) or VNI: read as what is meant, with the conversion as a safe fix. */
export const textLegacyEncoding = defineCheck({
  code: "text/legacy-encoding",
  severity: "info",
  sheet({ sheet, report }) {
    for (const text of sheet.converted) {
      if (text.encoding === "nfd") continue;
      const at = packPlace(sheet.number, text.row, text.column);
      report({
        at,
        params: { encoding: text.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI", before: text.before, after: text.after },
        fix: { at, from: text.before, to: text.after, safe: true },
      });
    }
  },
  passes: [
    {
      why: "Unicode beneath a font that is left over from before",
      rows: [
        ["Tên xã", "Ghi chú"],
        [{ vnTime: "Bình Hòa" }, { vnTime: "Đã kiểm tra" }],
      ],
    },
  ],
  fails: [
    {
      why: "TCVN3 under a font of its own",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
        [1, { vnTime: "B×nh Hßa" }, "x", "x", "x", "x", "x"],
        [2, { vnTime: "T©n Minh" }, "x", "x", "x", "x", "x"],
        [3, { vnTime: "T©n M¹nh" }, "x", "x", "x", "x", "x"],
      ],
      at: "B2",
      params: { encoding: "TCVN3 (ABC)", before: "B×nh Hßa", after: "Bình Hòa" },
      fix: { to: "Bình Hòa", safe: true },
      also: [
        {
          at: "B3",
          params: { encoding: "TCVN3 (ABC)", before: "T©n Minh", after: "Tân Minh" },
          fix: { to: "Tân Minh", safe: true },
        },
        {
          at: "B4",
          params: { encoding: "TCVN3 (ABC)", before: "T©n M¹nh", after: "Tân Mạnh" },
          fix: { to: "Tân Mạnh", safe: true },
        },
      ],
    },
  ],
});
