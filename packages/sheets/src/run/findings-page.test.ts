import { readFileSync } from "node:fs";
import { catalogue, recordChecks } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { cellChecks } from "../checks/all-checks";
import { findingsPage } from "./findings-page";

it("the page of findings is the one the catalogue gives", () => {
  expect(readFileSync(new URL("../../../../docs/findings.md", import.meta.url), "utf8")).toBe(findingsPage());
});

/** Their words stand in the catalogue, with their severity in the guide, before the readers tell them. */
const WORDED = ["period/not-counted", "column/not-used", "table/empty", "standard/no-place"];

it("every code of the catalogue is found by a check, by the run itself, or by the import of a plan", () => {
  const found = new Set<string>([...cellChecks, ...recordChecks].map((check) => check.code));
  expect(
    Object.keys(catalogue).filter((code) => !found.has(code) && !WORDED.includes(code) && !code.startsWith("plan/")),
  ).toEqual(["sheet/read-in-part", "file/unreadable", "record/not-understood"]);
});
