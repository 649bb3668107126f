import { expect, it } from "vitest";
import { readTaskStatus } from "./status";

it.each([
  ["Đã hoàn thành", "done"],
  ["Hoàn thành", "done"],
  ["Hoàn thành đúng hạn", "done"],
  ["Hoàn thành quá hạn", "done"],
  ["Đã thực hiện", "done"],
  ["Đã thực hiện xong", "done"],
  ["Đã ban hành", "done"],
  ["Đã ban hành Quyết định 12/QĐ-UBND", "done"],
  ["Xong", "done"],
  ["100%", "done"],
  ["Hoàn thành 100%", "done"],
  ["Đang thực hiện", "in-progress"],
  ["Đang triển khai", "in-progress"],
  ["Đang trình", "in-progress"],
  ["Đang lấy ý kiến", "in-progress"],
  ["Thường xuyên", "in-progress"],
  ["Trong hạn", "in-progress"],
  ["50%", "in-progress"],
  ["Hoàn thành 80%", "in-progress"],
  ["Đã thực hiện 50%", "in-progress"],
  ["Đã thực hiện một phần", "in-progress"],
  ["Sắp hoàn thành", "in-progress"],
  ["Chưa thực hiện", "not-started"],
  ["Chưa triển khai", "not-started"],
  ["Chưa đến hạn", "not-started"],
  ["0%", "not-started"],
  ["Không thực hiện", "dropped"],
  ["Dừng thực hiện", "dropped"],
  ["Không phát sinh", "dropped"],
  ["Chuyển sang năm 2024", "dropped"],
  ["Chưa hoàn thành", "not-done"],
  ["Chưa hoàn thành trong hạn", "not-done"],
  ["Chưa hoàn thành quá hạn", "not-done"],
  ["Không hoàn thành", "not-done"],
  ["Cơ bản hoàn thành", "not-done"],
  ["Chưa", "not-done"],
  ["Chậm tiến độ", "no-state"],
  ["Quá hạn", "no-state"],
  ["Đúng tiến độ", "no-state"],
  ["", "unknown"],
  ["abc", "unknown"],
  ["Không", "unknown"],
])("“%s” says %s", (text, status) => {
  expect(readTaskStatus(text)).toBe(status);
});

it("does not mind case, marks and Unicode form", () => {
  expect(readTaskStatus("DA HOAN THANH")).toBe("done");
  expect(readTaskStatus("Chưa thực hiện.".normalize("NFD"))).toBe("not-started");
});
