import { expect, it } from "vitest";
import type { EngineClient } from "../../engine/client";
import { EMPTY_STATE } from "../host";
import { pageHost } from "./page-host";

it("an edit goes to the file that is shown, also where no cell of it was pressed or a link names none", async () => {
  const edits: unknown[] = [];
  const outline = [{ name: "Biểu", hidden: false, rows: 3, columns: 3 }];
  const call = async (method: string, [first]: readonly unknown[]): Promise<unknown> => {
    if (method === "edit") edits.push((first as { file?: string }).file);
    if (method === "add") return { file: { name: "", state: "read" }, senders: [], sheets: outline };
    return [];
  };
  const engine = { call } as unknown as EngineClient;
  const host = pageHost();
  const files = ["a.xlsx", "b.xlsx"].map((name) => ({ path: name, file: new File(["x"], name) }));
  host.choose(files, { state: EMPTY_STATE, onRead: () => {} });
  await host.read(engine, {});
  host.showFile("b.xlsx");
  expect(host.view.place).toEqual({ file: "b.xlsx", sheet: "Biểu", cell: "A1" });
  await host.edit(engine, { ...host.view.place!, cell: "B2" }, "x");
  await host.select({ sheet: "Biểu", cell: "C3" });
  await host.edit(engine, host.view.place!, "x");
  await host.edit(engine, { sheet: "Biểu", cell: "C3" }, "x");
  host.showFile("a.xlsx");
  await host.edit(engine, host.view.place!, "x");
  expect(edits).toEqual(["b.xlsx", "b.xlsx", "b.xlsx", "a.xlsx"]);
});
