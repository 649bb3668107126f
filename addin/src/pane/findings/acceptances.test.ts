import type { ReportFinding } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { acceptancesOf, entriesOf, withKeys } from "./acceptances";

const finding = (key: string, fingerprint: string): ReportFinding =>
  ({ key, fingerprint, code: "unit/unknown", severity: "error", file: "a.xlsx", message: "m" }) as ReportFinding;
const WORDS = { reason: "Đã hỏi lại xã", by: "" };

it("what is accepted holds for a year from the day judged, also from a 29 February", () => {
  const [one] = acceptancesOf([finding("k1", "f1")], WORDS, { on: "2024-02-29", round: null });
  expect(one).toEqual({
    fingerprint: "f1",
    key: "k1",
    code: "unit/unknown",
    reason: "Đã hỏi lại xã",
    on: "2024-02-29",
    until: "2025-02-28",
  });
});

it("equal findings are one acceptance", () => {
  expect(
    acceptancesOf([finding("k1", "f1"), finding("k1", "f1")], WORDS, { on: "2024-06-30", round: null }),
  ).toHaveLength(1);
});

it("what is accepted for a round says for which, as the command does", () => {
  const accepted = acceptancesOf([finding("k1", "f1")], WORDS, { on: "2024-06-30", round: "2024-6m" });
  expect(entriesOf(accepted, "không ghi tên")[0]).toMatchObject({ key: "k1", round: "2024-6m" });
});

it("an entry of an older workbook is known by the key of its finding", () => {
  const older = [{ fingerprint: "f1", code: "unit/unknown", reason: "r", on: "2024-06-30" }];
  const keyed = withKeys(older, [finding("k1", "f1")]);
  expect(keyed).toEqual([{ ...older[0], key: "k1" }]);
  expect(withKeys(keyed, [])).toBe(keyed);
  expect(withKeys(older, [finding("k2", "f2")])).toBe(older);
});

it("as the command keeps it, it says by whom and until when", () => {
  const [entry] = entriesOf([{ fingerprint: "f1", code: "c", reason: "r", on: "2024-06-30" }], "không ghi tên");
  expect(entry).toMatchObject({ key: "f1", by: "không ghi tên", on: "2024-06-30", until: "2025-06-30" });
});
