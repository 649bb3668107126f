import { engineInWorker } from "./engine/client";
import { excelHost } from "./host/excel/excel-host";
import { showPane } from "./show-pane";

/** The pane in Excel. The engine starts while Office does. */
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
Office.onReady(() => showPane(excelHost(), engineInWorker(worker)));
