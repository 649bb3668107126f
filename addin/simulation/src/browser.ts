import type { OfficeOptions } from "./host/office-context";
import { SimulatedExcel } from "./host/simulated-excel";
import type { WorkbookData } from "./model/workbook-data";

declare global {
  interface Window {
    /** The Excel behind the page, for a test to look into and to act as the user. */
    simulatedExcel: SimulatedExcel;
    /** Puts Excel behind the page; to be called before Office.js is loaded. */
    startSimulation(data: WorkbookData, options?: OfficeOptions): void;
  }
}

window.startSimulation = (data, options = {}) => {
  const excel = new SimulatedExcel(data, options);
  window.simulatedExcel = excel;
  Object.defineProperty(window, "external", { value: excel.native(), configurable: true, writable: true });
};
