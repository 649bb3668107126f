import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { readContext } from "../read/read-context";
import { periodOf, readTime, withoutTimes } from "../text/period";
import { fieldKey } from "./field";

const { headings } = readContext(samplePlan);
const timeOf = (text: string): string => {
  const time = readTime(text);
  const period = time && periodOf(time, 2025);
  return period ? (period.from === period.to ? period.to : `${period.from} ${period.to}`) : "";
};

/** Times as people write them, and the days meant in a table of 2025; nothing where they name no day. */
const PHRASES: readonly (readonly [phrase: string, days: string])[] = [
  ["đến 30/6/2024", "2024-06-30"],
  ["tính đến hết ngày 30/6/2024", "2024-06-30"],
  ["tới 30-6-2024", "2024-06-30"],
  ["đến ngày 30 tháng 6 năm 2024", "2024-06-30"],
  ["tại thời điểm 30/6/2024", "2024-06-30"],
  ["đến 30/6", "2025-06-30"],
  ["đến 31/12 năm trước", "2024-12-31"],
  ["đến hết tháng 6 năm 2024", "2024-06-01 2024-06-30"],
  ["đến 6/2024", "2024-06-01 2024-06-30"],
  ["T6.2024", "2024-06-01 2024-06-30"],
  ["6 tháng đầu năm 2024", "2024-01-01 2024-06-30"],
  ["6 tháng/năm", "2025-01-01 2025-06-30"],
  ["lũy kế 6 tháng", "2025-01-01 2025-06-30"],
  ["6T đầu năm", "2025-01-01 2025-06-30"],
  ["6 tháng cuối năm 2024", "2024-07-01 2024-12-31"],
  ["9 tháng năm 2024", "2024-01-01 2024-09-30"],
  ["quý II, 2024", "2024-04-01 2024-06-30"],
  ["Q2/2024", "2024-04-01 2024-06-30"],
  ["năm 2024", "2024-01-01 2024-12-31"],
  ["2024", "2024-01-01 2024-12-31"],
  ["đến cuối năm 2024", "2024-01-01 2024-12-31"],
  ["đến hết năm", "2025-01-01 2025-12-31"],
  ["đến cuối năm", "2025-01-01 2025-12-31"],
  ["đầu năm 2024", "2024-01-01"],
  ["năm nay", "2025-01-01 2025-12-31"],
  ["năm báo cáo", "2025-01-01 2025-12-31"],
  ["năm ngoái", "2024-01-01 2024-12-31"],
  ["cùng kỳ năm trước", "2024-01-01 2024-12-31"],
  ["cùng kỳ năm 2023", "2023-01-01 2023-12-31"],
  ["giai đoạn 2021 - 2025", ""],
  ["2021–2025", ""],
  ["lũy kế", ""],
  ["lũy kế từ đầu năm", ""],
  ["từ đầu năm đến nay", ""],
  ["hiện có", ""],
  ["tính đến thời điểm báo cáo", ""],
];

describe.each(PHRASES)("“%s”", (phrase, days) => {
  it.each([
    `Số tiêu chí đạt ${phrase}`,
    `Số tiêu chí đạt (${phrase})`,
    `${phrase} số tiêu chí đạt`,
    `Số tiêu chí ${phrase} đạt`,
  ])("is known in “%s”, which is of a field all the same", (heading) => {
    expect([timeOf(heading), headings.guesses(heading).map(({ field }) => fieldKey(field))[0]]).toEqual([
      days,
      "total",
    ]);
  });
  it("is all that is taken off", () => {
    expect(withoutTimes(`Mức đạt chuẩn ${phrase}`)).toBe("Mức đạt chuẩn");
  });
});

it.each(["Số xã đạt chuẩn", "Tỷ lệ (%)", "Trong đó", "Số tiêu chí đạt so với cùng kỳ"])(
  "“%s” names none",
  (heading) => {
    expect(withoutTimes(heading)).toBe(heading);
  },
);

it.each(["Năm 2023", "2024", "Lũy kế đến nay", "Cùng kỳ"])("nothing is left of “%s”", (heading) => {
  expect(withoutTimes(heading)).toBe("");
});

it("what figures are measured in, and “Trong đó:”, are no part of a heading either", () => {
  const meaning = (heading: string) => headings.guesses(heading).map(({ field }) => fieldKey(field))[0];
  expect(["Tổng số xã (xã)", "Trong đó: Xã NTM nâng cao", "Số xã đạt chuẩn (xã) năm 2024"].map(meaning)).toEqual([
    "communes",
    "advanced",
    "standard",
  ]);
});
