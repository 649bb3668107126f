import { parseRound } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { SheetView } from "./sheet-view";
import { readTitle } from "./title";

const roundOf = (title: string): string | undefined => {
  const { round } = readTitle(new SheetView(gridFromRows("Biểu", [[title]]), 0, false), 0, 1);
  const read = round === undefined ? undefined : parseRound(round);
  return read && `${read.from} ${read.to}`;
};

it.each([
  ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ NĂM 2023", "2023-01-01 2023-12-31"],
  ["TỔNG HỢP TIẾN ĐỘ NĂM 2024", "2024-01-01 2024-12-31"],
  ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024", "2024-01-01 2024-06-30"],
  ["THEO DÕI NHIỆM VỤ 6 THÁNG NĂM 2024", "2024-01-01 2024-06-30"],
  ["Kết quả thực hiện nhiệm vụ Quý II/2024", "2024-04-01 2024-06-30"],
  ["Năm báo cáo: 2024", "2024-01-01 2024-12-31"],
])("the title “%s” names the round %s", (title, round) => expect(roundOf(title)).toBe(round));

it.each([
  "(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 6 năm 2024)",
  "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH GIAI ĐOẠN 2021-2025",
  "(Số liệu tính đến 31/12/2023)",
  "Các nhiệm vụ theo Quyết định số 772/QĐ-UBND ngày 25/4/2022",
])("the title “%s” names none", (title) => expect(roundOf(title)).toBeUndefined());
