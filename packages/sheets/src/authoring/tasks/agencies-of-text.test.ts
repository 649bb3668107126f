import { expect, it } from "vitest";
import { AgencyReader, nearAgencies } from "./agencies-of-text";

const agency = (name: string) => ({ id: name, name, kind: "doubtful" as const, aliases: [] });

it.each([
  ["Sở NN&MT", "Sở Nông nghiệp và Môi trường"],
  ["Sở VHTT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["VPĐP NTM tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh"],
])("“%s” may be “%s”", (short, long) => {
  expect(nearAgencies([agency(short), agency(long)])).toHaveLength(1);
  expect(nearAgencies([agency(long), agency(short)])).toHaveLength(1);
});

it.each([
  ["Sở NN&MT", "Sở Nội vụ"],
  ["Sở TC", "Sở Tư pháp"],
  ["Sở Tài chính", "Sở Tư pháp"],
])("“%s” is not “%s”", (one, other) => {
  expect(nearAgencies([agency(one), agency(other)])).toEqual([]);
});

it("a newspaper and a station beside it are two", () => {
  const reader = new AgencyReader([]);
  reader.read("Báo và Đài Phát thanh - Truyền hình tỉnh");
  expect(reader.added.map(({ name }) => name)).toEqual(["Báo", "Đài Phát thanh - Truyền hình tỉnh"]);
});
