import { indexPlan, type ReportTarget, type Target } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { countedIn } from "./words";

const [first] = samplePlan.targets;

interface Case {
  readonly measure: Target["rule"]["measure"];
  readonly of: string;
  readonly words: string;
}

const CASES: Case[] = [
  { measure: { kind: "newly", standard: "standard", baseline: [] }, of: "district", words: "huyện" },
  { measure: { kind: "count", standard: "standard" }, of: "commune", words: "xã" },
  { measure: { kind: "minimum", of: "criteria" }, of: "commune", words: "tiêu chí/xã" },
  { measure: { kind: "share", standard: "standard" }, of: "commune", words: "" },
];

it.each(CASES)("what $measure.kind of $of counts is said as $words", ({ measure, of, words }) => {
  const target = { ...first!, id: "song-mau/asked", rule: { of, measure, operator: ">=" as const } };
  const index = indexPlan({ ...samplePlan, targets: [target] });
  expect(countedIn({ id: target.id, measure: measure.kind } as ReportTarget, index)).toBe(words);
});
