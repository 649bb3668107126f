import { regionsPlan, samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { checkDocument } from "../document/check-document";
import { TEMPLATE_KINDS, templateDocument } from "./template-document";

describe.each([
  ["the sample plan", samplePlan],
  ["a plan of regions and shares", regionsPlan],
])("a form of %s", (_name, plan) => {
  it.each(TEMPLATE_KINDS)("%s can be written", (kind) =>
    expect(() => checkDocument(templateDocument(kind, plan))).not.toThrow(),
  );
});

it("a form of tasks states the day that was chosen, and leaves the period open where none was", () => {
  const texts = (day?: string) =>
    templateDocument("task-progress", samplePlan, day === undefined ? {} : { day }).sheets[0]?.rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
    );
  expect(texts("2024-06-30")).toContain("(Số liệu đến ngày 30/6/2024)");
  expect(texts()).toContain("(Kỳ báo cáo: ……)");
});
