import type { Grid, GridRemark } from "../grid/grid";
import type { RunFinding } from "./run";

type Code = GridRemark["code"];
interface Words {
  readonly vi: string;
  readonly en: string;
}

const LOOK: Words = {
  vi: "Mở tệp bằng Excel, kiểm tra các ô này rồi lưu lại",
  en: "Open the file in Excel, look at these cells and save it",
};

/** What each remark of a reader means for the data; overlapping merges cost none and are not told. */
const MEANINGS: Partial<
  Record<Code, { readonly severity: "warning" | "info"; readonly what: Words; readonly remedy: Words }>
> = {
  "cell-dropped": {
    severity: "warning",
    what: { vi: "có ô nằm ngoài phạm vi trang tính, đã bỏ qua", en: "cells lie outside the sheet and were left out" },
    remedy: LOOK,
  },
  "cell-repeated": {
    severity: "warning",
    what: {
      vi: "có ô được ghi hai lần trong tệp, lấy giá trị sau",
      en: "cells stand twice in the file, the later counts",
    },
    remedy: LOOK,
  },
  "string-missing": {
    severity: "warning",
    what: {
      vi: "có ô mất nội dung chữ trong tệp, coi như ô trống",
      en: "texts of cells are missing in the file, they count as empty",
    },
    remedy: LOOK,
  },
  "number-not-finite": {
    severity: "warning",
    what: { vi: "có ô ghi số sai dạng, đọc như chữ", en: "numbers of cells are malformed, they are read as text" },
    remedy: LOOK,
  },
  "text-too-long": {
    severity: "info",
    what: {
      vi: "có ô dài hơn 32.767 ký tự, Excel không giữ được",
      en: "cells are longer than the 32,767 characters Excel keeps",
    },
    remedy: { vi: "Rút ngắn nội dung ô", en: "Shorten the text" },
  },
  "quote-unclosed": {
    severity: "warning",
    what: { vi: "có dấu ngoặc kép mở mà không đóng", en: "a quote is opened and never closed" },
    remedy: { vi: "Thêm dấu ngoặc kép đóng ở dòng này", en: "Close the quote on this line" },
  },
  "encoding-unsure": {
    severity: "info",
    what: { vi: "không chắc bảng mã của tệp chữ", en: "the encoding of the text file is not certain" },
    remedy: { vi: "Lưu lại dưới dạng CSV UTF-8", en: "Save it as CSV UTF-8" },
  },
};

/** Addresses that are named; the others are counted. */
const NAMED = 5;

/**
 * What could not be taken from a sheet as it is stored, one finding for each way.
 *
 * @param isConverted - an old encoding was recognised in the sheet, so that nothing about it is uncertain any more
 */
export function remarkFindings(file: string, grid: Grid, isConverted: boolean): RunFinding[] {
  const places = new Map<Code, string[]>();
  for (const { code, address } of grid.remarks)
    places.set(code, [...(places.get(code) ?? []), ...(address === undefined ? [] : [address])]);
  return [...places].flatMap(([code, addresses]): RunFinding[] => {
    const meaning = MEANINGS[code];
    if (!meaning || (isConverted && code === "encoding-unsure")) return [];
    const more = addresses.length > NAMED ? `, … (${addresses.length})` : "";
    const where = addresses.length > 0 ? `: ${addresses.slice(0, NAMED).join(", ")}${more}` : "";
    return [
      {
        code: "sheet/read-in-part",
        severity: meaning.severity,
        params: {
          what: { vi: `${meaning.what.vi}${where}`, en: `${meaning.what.en}${where}` },
          remedy: meaning.remedy,
        },
        file,
        sheet: grid.name,
        subject: `${grid.name} ${code}`,
      },
    ];
  });
}
