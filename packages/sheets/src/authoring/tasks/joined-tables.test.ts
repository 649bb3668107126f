import { expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { rowsOfGrid } from "../source-rows";
import { joinedTables } from "./joined-tables";

const HEADER = ["STT", "Nội dung", "Chủ trì", "Thời gian"];
const table = (...rows: (readonly (string | null)[])[]) =>
  rowsOfGrid(
    gridFromRows(
      "",
      rows.map((row) => [...row]),
    ),
    false,
  );
const contents = (...tables: ReturnType<typeof table>[]) => joinedTables(tables).map(({ cells }) => cells[1]);

it("a table that its document has cut is one, with its header repeated or not; others are none of it", () => {
  const signed = table(["Nơi nhận", "CHỦ TỊCH"]);
  const first = table(HEADER, ["1", "Ban hành", "Sở Nội vụ", "2026"]);
  const headed = table(HEADER, ["2", "Kiện toàn", "Sở Nội vụ", "2026"]);
  const bare = table(["3", "Tập huấn", "Sở Nội vụ", "2026"]);
  expect(contents(signed, first, headed, bare, signed)).toEqual([
    ...["Nội dung", "Ban hành", "Nội dung", "Kiện toàn", "Tập huấn"],
  ]);
});
