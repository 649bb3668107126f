import { expect, it } from "vitest";
import { withoutTime } from "./heading-time";

it.each([
  ["Số xã đạt chuẩn đến 30/6/2024", "Số xã đạt chuẩn", 20240630],
  ["Tiến độ thực hiện đến ngày 15/12/2023", "Tiến độ thực hiện", 20231215],
  ["Kết quả thực hiện năm 2023", "Kết quả thực hiện", 20231231],
  ["Kết quả 6 tháng đầu năm 2024", "Kết quả", 20240630],
  ["Thực hiện Quý II/2024", "Thực hiện", 20240630],
  ["Kế hoạch giai đoạn 2021-2025", "Kế hoạch", 20251231],
  ["Kế hoạch 2021-2025", "Kế hoạch", 20251231],
  ["Số xã đạt chuẩn (lũy kế)", "Số xã đạt chuẩn", 99999999],
  ["Giải ngân đến nay", "Giải ngân", 99999999],
  ["Mức đạt chuẩn hiện nay", "Mức đạt chuẩn", 99999999],
  ["Tổng số xã (xã)", "Tổng số xã", undefined],
  ["Trong đó: Xã NTM nâng cao", "Xã NTM nâng cao", undefined],
])("“%s” is “%s” of %s", (heading, rest, when) => {
  expect(withoutTime(heading)).toEqual({ heading: rest, ...(when === undefined ? {} : { when }) });
});

it.each(["Số xã đạt chuẩn", "Năm 2023", "Tỷ lệ (%)", "2024"])("“%s” has nothing to take off", (heading) => {
  expect(withoutTime(heading)).toBeUndefined();
});
