import { expect, it } from "vitest";
import { verdictOf } from "./verdict";

type Reported = Parameters<typeof verdictOf>[1];
const reportOf = (kinds: readonly string[], withData: number): Reported => ({
  files: [{ path: "a.xlsx", sha256: "", sheets: kinds.map((kind) => ({ kind })) }] as never,
  coverage: [
    { unit: "d", communes: 7, withData, files: kinds.includes("commune-criteria") ? ["a.xlsx"] : [] },
    { unit: "e", communes: 9, withData: 0, files: [] },
  ],
});

it("a form in which nothing is filled in is never called clean", () => {
  const said = verdictOf([], reportOf(["commune-criteria"], 0));
  expect(said).toEqual({ words: "empty", sign: "undetermined", params: { communes: 7, withData: 0 } });
});

it("sheets without a finding are clean once there is data", () => {
  expect(verdictOf([], reportOf(["commune-criteria"], 1)).words).toBe("clean");
});

it("a sheet of tasks has no communes and is judged by its findings", () => {
  expect(verdictOf([], reportOf(["task-progress", "unrecognised"], 0)).words).toBe("clean");
});

it("errors are counted before warnings", () => {
  const found = ["warning", "error", "error"].map((severity) => ({ severity }) as { severity: "error" | "warning" });
  expect(verdictOf(found, reportOf(["commune-criteria"], 7))).toMatchObject({ words: "errors", params: { count: 2 } });
});

it("a workbook of which no sheet was read says so", () => {
  expect(verdictOf([], reportOf(["unrecognised"], 0)).words).toBe("nothing");
});

it("a file of statements has no sheets, and is judged by its findings", () => {
  const files = [{ path: "a.ndjson", sha256: "", format: "ndjson", sheets: [] }] as never;
  expect(verdictOf([], { ...reportOf([], 1), files }).words).toBe("clean");
  expect(verdictOf([{ severity: "error" }], { ...reportOf([], 0), files }).words).toBe("errors");
});
