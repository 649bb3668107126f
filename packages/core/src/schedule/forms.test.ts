import { describe, expect, it } from "vitest";
import { dueDays } from "./due";
import { parseSchedule } from "./parse-schedule";

const context = { period: { from: "2026-01-01", to: "2030-12-31" }, decided: "2026-03-01" };

describe("wordings of a time column beyond those of one decision", () => {
  it.each([
    ["Thường xuyên", "standing", "2026-01-01", "2030-12-31"],
    ["Thường xuyên, liên tục", "standing", "2026-01-01", "2030-12-31"],
    ["Thường xuyên trong năm", "standing", "2026-01-01", "2030-12-31"],
    ["Trong quý II năm 2026", "once", "2026-04-01", "2026-06-30"],
    ["Hoàn thành trong quý III/2026", "once", "2026-07-01", "2026-09-30"],
    ["Hết quý II/2026", "once", "2026-04-01", "2026-06-30"],
    ["Quý II, III, IV/2026", "once", "2026-04-01", "2026-12-31"],
    ["Q.II/2026", "once", "2026-04-01", "2026-06-30"],
    ["T8/2026", "once", "2026-08-01", "2026-08-31"],
    ["Tháng 9, 10/2026", "once", "2026-09-01", "2026-10-31"],
    ["9 tháng đầu năm 2026", "once", "2026-01-01", "2026-09-30"],
    ["Xong trước 30.6.2026", "once", "2026-01-01", "2026-06-30"],
    ["Trước ngày 30 tháng 6 năm 2026", "once", "2026-01-01", "2026-06-30"],
    ["Hằng năm (trước ngày 15/12)", "yearly", "2026-01-01", "2030-12-15"],
    ["Hàng năm, trước 30/11", "yearly", "2026-01-01", "2030-11-30"],
    ["Hằng quý", "quarterly", "2026-01-01", "2030-12-31"],
    ["Định kỳ hằng tháng", "monthly", "2026-01-01", "2030-12-31"],
    ["6 tháng/lần", "half-yearly", "2026-01-01", "2030-12-31"],
    ["Định kỳ 6 tháng, hằng năm", "half-yearly", "2026-01-01", "2030-12-31"],
    ["Tháng 8/2026", "once", "2026-08-01", "2026-08-31"],
    ["Tháng 02 năm 2028", "once", "2028-02-01", "2028-02-29"],
    ["Tháng 8-10/2026", "once", "2026-08-01", "2026-10-31"],
    ["Trước 30/6/2026", "once", "2026-01-01", "2026-06-30"],
    ["Trước ngày 30/6/2026", "once", "2026-01-01", "2026-06-30"],
    ["Hoàn thành trước ngày 30/9/2027", "once", "2027-01-01", "2027-09-30"],
    ["31/12/2026", "once", "2026-01-01", "2026-12-31"],
    ["Đến hết ngày 31/12/2026", "once", "2026-01-01", "2026-12-31"],
    ["6 tháng đầu năm 2026", "once", "2026-01-01", "2026-06-30"],
    ["2026-2030", "once", "2026-01-01", "2030-12-31"],
    ["Đến năm 2030", "once", "2026-01-01", "2030-12-31"],
    ["Cuối năm 2026", "once", "2026-01-01", "2026-12-31"],
    ["Quý I, II/2026", "once", "2026-01-01", "2026-06-30"],
    ["Quý I và II năm 2026", "once", "2026-01-01", "2026-06-30"],
    ["Quý III/2026", "once", "2026-07-01", "2026-09-30"],
    ["Từ năm 2027", "phase", "2027-01-01", "2030-12-31"],
    ["Năm 2026 và các năm tiếp theo", "phase", "2026-01-01", "2030-12-31"],
    ["3 lần trong giai đoạn 2026-2030", "times", "2026-01-01", "2030-12-31"],
  ])("%s is %s from %s to %s", (text, kind, from, to) => {
    expect(parseSchedule(text, context)).toMatchObject({ text, kind, from, to });
  });

  it("what comes back before a day of each year is due on that day", () => {
    const schedule = parseSchedule("Trước ngày 15/12 hằng năm", context);
    expect(schedule && dueDays(schedule)).toEqual([
      "2026-12-15",
      "2027-12-15",
      "2028-12-15",
      "2029-12-15",
      "2030-12-15",
    ]);
  });

  it.each(["Khi có yêu cầu", "Theo kế hoạch", "30/2/2026", "Tháng 13/2026", "Trước tháng 6/2026", "Trước năm 2030"])(
    "does not guess what “%s” means",
    (text) => {
      expect(parseSchedule(text, context)).toBeUndefined();
    },
  );
});
