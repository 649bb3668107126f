import { createRoot } from "react-dom/client";
import { asFile } from "./engine/as-file";
import type { EngineClient } from "./engine/client";
import type { Download } from "./engine/protocol";
import type { Host } from "./host/host";
import { pageElement } from "./page-element";
import { Pane } from "./pane/pane";
import { PaneModel } from "./pane/pane-model";
import { presetsOf } from "./presets";

/** Puts the pane in the place of the static shell. */
export function showPane(host: Host, engine: EngineClient): PaneModel {
  const model = new PaneModel(host, engine, presetsOf(location.search), saveFile);
  createRoot(pageElement("root")).render(<Pane model={model} />);
  void model.start();
  return model;
}

function saveFile(made: Download): void {
  const address = URL.createObjectURL(asFile(made));
  const link = Object.assign(document.createElement("a"), { href: address, download: made.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
