import { readFileSync } from "node:fs";
import { catalogue, recordChecks } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { cellChecks } from "../checks/all-checks";
import { runChecks } from "./checks/all-run-checks";
import { findingsPage } from "./findings-page";

it("the page of findings is the one the catalogue gives", () => {
  expect(readFileSync(new URL("../../../../docs/findings.md", import.meta.url), "utf8")).toBe(findingsPage());
});

/** What a round tells of the files that were sent in. */
const OF_A_ROUND = ["sender/missing", "sender/earlier-period", "sender/duplicate", "sender/unknown", "file/duplicate"];

it("every code of the catalogue is found by a check, by the run itself, by a round or by the import of a plan", () => {
  const found = new Set<string>([...cellChecks, ...recordChecks, ...runChecks].map((check) => check.code));
  expect(Object.keys(catalogue).filter((code) => !found.has(code) && !code.startsWith("plan/"))).toEqual([
    "sheet/read-in-part",
    "file/unreadable",
    "record/not-understood",
    ...OF_A_ROUND,
  ]);
});
