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
