import { expect, it } from "vitest";
import { titleWithDue } from "./title-with-due";

const target = { title: "Số xã đạt chuẩn", due: "2027-12-31" };

it("a target says its last day where others beside it are due on another", () => {
  expect(titleWithDue(target, [target, { due: "2030-12-31" }], "vi")).toBe("Số xã đạt chuẩn (đến 31/12/2027)");
  expect(titleWithDue(target, [target, { due: "2030-12-31" }], "en")).toBe("Số xã đạt chuẩn (by 2027-12-31)");
});

it("and not where all are due on one day, which stands above them", () => {
  expect(titleWithDue(target, [target], "vi")).toBe("Số xã đạt chuẩn");
});
