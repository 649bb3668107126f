import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, collect, reportOf, roundFiles, type SavedRound, savedRoundSchema } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { expect, it } from "vitest";
import { districtCsv } from "../../../test-support/round-files";
import { roundView } from "./round-view";

const SAVED: SavedRound = savedRoundSchema.parse({ roundVersion: 1, plan: plan.id });

async function viewOf(files: Readonly<Record<string, string>>) {
  const inputs = await Promise.all(
    Object.entries(files).map(async ([path, text], i) => ({
      path,
      sha256: String(i),
      workbook: await readWorkbook(new TextEncoder().encode(text)),
    })),
  );
  const { run, ...collection } = collect(await checkFiles(inputs, { plan }), { files: roundFiles(inputs).files });
  const { findings } = reportOf(run, { language: "vi", toolVersion: "0" });
  return roundView({ run, ...collection }, findings, SAVED);
}

it("that others have not sent is held against nobody", async () => {
  const { senders } = await viewOf({ "a.csv": districtCsv("cu-jut") });
  const counts = senders.map(({ id, status, errors, warnings }) => [id, status, errors, warnings]);
  expect(counts.slice(0, 2)).toEqual([
    ["cu-jut", "received", 0, 0],
    ["dak-mil", "missing", 0, 0],
  ]);
});

it("a file of an earlier day says that its figures do not count", async () => {
  const { files } = await viewOf({
    "nay.csv": districtCsv("cu-jut", { day: "31/12/2024" }),
    "truoc.csv": districtCsv("cu-jut", { day: "31/12/2023" }),
  });
  expect(files.map(({ name, isOfOtherDay }) => [name, isOfOtherDay])).toEqual([
    ["nay.csv", false],
    ["truoc.csv", true],
  ]);
});
