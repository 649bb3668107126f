import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexPlan, type Language, type Plan } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import { expect, it } from "vitest";
import { run } from "../../../packages/cli/src/index";
import { engineInThread } from "./in-thread";

const AS_OF = "2025-12-31";

/** Communes with twelve criteria, some with one more or open, every fifth not reported. */
function sheetOf(plan: Plan): string {
  const index = indexPlan(plan);
  const criteria = index.criteriaSet("standard")?.criteria.map(({ number }) => number) ?? [];
  const marks = (i: number): string[] =>
    criteria.map((_, at) => (i % 5 === 4 ? "" : at < 12 || (i % 3 === 0 && at === 12) ? "x" : i % 7 === 1 ? "?" : "0"));
  const rows = index.communes.map((unit, i) => {
    const above = unit.parent === undefined ? undefined : index.units.get(unit.parent);
    return [i + 1, above?.name ?? "", unit.name, ...marks(i)];
  });
  const head = ["STT", "Huyện", "Tên xã", ...criteria.map((number) => `TC${number}`)];
  return [head, ...rows].map((row) => `${row.join(";")}\n`).join("");
}

async function fromCommand(file: string, plan: Plan, target: string, language: Language) {
  let output = "";
  const stream = (write: (text: string) => void) => ({
    write: (text: string | Uint8Array) => write(String(text)),
    isTTY: false,
  });
  const said = { stdout: stream((text) => (output += text)), stderr: stream(() => {}), env: {} };
  const argv = ["explain", target, file, "--plan", plan.id, "--as-of", AS_OF, "--lang", language, "--format", "json"];
  await run(argv, said as never);
  return JSON.parse(output);
}

/** Plans with communes that a sheet can report of. */
const reported = (await Promise.all(plans.map(({ load }) => load()))).filter(
  (plan) => indexPlan(plan).communes.length > 0,
);

it.each(reported)("the pane explains every target of $id as the command does, in both languages", async (plan) => {
  const { id } = plan;
  const text = sheetOf(plan);
  const file = join(mkdtempSync(join(tmpdir(), "ntm-explain-")), "a.csv");
  writeFileSync(file, text);
  const engine = engineInThread();
  await engine.call("usePlan", [{ builtIn: id }]);
  await engine.call("open", [{ name: "a.csv", bytes: new TextEncoder().encode(text) }]);
  for (const language of ["vi", "en"] as const) {
    await engine.call("check", [{ asOf: AS_OF, language, overrides: {} }]);
    for (const target of plan.targets) {
      const { units, ...pane } = await engine.call("explain", [target.id, language]);
      const command = await fromCommand(file, plan, target.id, language);
      expect(command).toMatchObject(pane);
      expect(
        command.units.map(({ places, ...unit }: { places: { cell: string }[] }) => [
          unit,
          places.map((place) => place.cell),
        ]),
      ).toEqual(units.map(({ places, ...unit }) => [unit, places.map((place) => place.cell)]));
    }
  }
});
