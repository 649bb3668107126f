import { describe, expect, it } from "vitest";
import { checkRecords } from "../checks/check-records";
import { sampleCommune as commune } from "../checks/support/example-records";
import { OptionError } from "../option-error";
import { EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { type Rules, withRules } from "./rules";

const communes = [commune("xx---", { standard: true }, { total: { value: 4, origin: "total" } })];
const found = (rules?: Rules) =>
  checkRecords(samplePlan, { ...EMPTY_DATASET, communes }, { asOf: "2025-12-31", rules }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe("rules say which findings are told, and how grave they are", () => {
  it.each<[string, Rules | undefined, string[]]>([
    ["none", undefined, ["error criteria/total-mismatch", "error standard/without-criteria"]],
    ["one off", { "criteria/total-mismatch": "off" }, ["error standard/without-criteria"]],
    [
      "one regraded",
      { "criteria/total-mismatch": "info" },
      ["info criteria/total-mismatch", "error standard/without-criteria"],
    ],
    [
      "one that finds nothing here",
      { "unit/missing": "off" },
      ["error criteria/total-mismatch", "error standard/without-criteria"],
    ],
  ])("%s", (_, rules, expected) => {
    expect(found(rules).sort()).toEqual([...expected].sort());
  });

  it("leave a finding as it is where its own severity, or none, is asked for", () => {
    const [finding] = [{ code: "unit/missing", severity: "warning" } as const];
    expect(withRules([finding], { "unit/missing": "warning" })[0]).toBe(finding);
    expect(withRules([finding], { "unit/missing": undefined })[0]).toBe(finding);
    expect(withRules([finding], { "unit/missing": "info" })).toEqual([{ code: "unit/missing", severity: "info" }]);
  });

  it.each([
    ["a code that is none", { "unit/mising": "off" }, /rules: unit\/missing expected, not “unit\/mising”/],
    ["a code like no other", { "office/xyz": "off" }, /rules: a code of the catalogue expected, not “office/],
    ["a severity that is none", { "unit/missing": "fatal" }, /off, error, warning or info expected, not “fatal”/],
    ["a switch", { "unit/missing": false }, /expected, not false/],
  ])("%s is refused", (_, rules, message) => {
    const error = (() => {
      try {
        return found(rules as Rules);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(OptionError);
    expect(error).toMatchObject({ code: "option/invalid", message: expect.stringMatching(message) });
  });
});
