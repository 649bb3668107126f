import { type OfficeOptions, SimulatedExcel, type WorkbookData } from "@ntm-kit/office-simulation";
import { useExcel } from "@ntm-kit/office-simulation/node";
import { plans } from "@ntm-kit/plans";
import type { EngineClient } from "../src/engine/client";
import { engineInThread } from "../src/engine/in-thread";
import type { Checked } from "../src/engine/protocol";
import { excelHost } from "../src/host/excel/excel-host";
import type { Host } from "../src/host/host";

/** The lowest level that is required, and the highest that is used. */
export const LEVELS = ["1.9", "1.14"] as const;

export interface HostOverExcel {
  readonly excel: SimulatedExcel;
  readonly host: Host;
  readonly engine: EngineClient;
  /** Reads the workbook and checks it, as the pane does. */
  check(): Promise<Checked>;
}

declare const OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };

/** The adapter over Microsoft's client and a simulated workbook; a member above the level throws, as it would in that Excel. */
export async function hostOver(data: WorkbookData, options: OfficeOptions = {}): Promise<HostOverExcel> {
  const excel = new SimulatedExcel(data, options);
  await useExcel(excel);
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const host = excelHost();
  const engine = engineInThread();
  await engine.call("usePlan", [{ builtIn: plans[0]!.id }]);
  return {
    excel,
    host,
    engine,
    async check() {
      await host.read(engine, {});
      return engine.call("check", [{ asOf: "2025-12-31", language: "vi", overrides: {} }]);
    },
  };
}

/** A reference to be given back, an event to arrive: whatever waits for a turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
