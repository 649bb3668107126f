import type { SimulatedWorkbook } from "../model/workbook";

export interface OfficeOptions {
  /** ExcelApi level: what `isSetSupported` answers, and whether newer parts of an event are sent. */
  readonly apiLevel?: string;
  /** Language of Office's own surface. */
  readonly locale?: string;
  /** Colours of the theme as `#RRGGBB`. */
  readonly theme?: Readonly<Record<string, string>>;
}

const EXCEL = 1;
const LOCALE_IDS: Readonly<Record<string, number>> = { "vi-VN": 1066, "en-US": 1033 };
const LIGHT = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#262626",
};

/** `Excel$Win32$16.01$vi-VN$…`: which files of the client are loaded, and no telemetry. */
export const hostInfo = ({ locale = "vi-VN" }: OfficeOptions): string =>
  `Excel$Win32$16.01$${locale}$simulation$$$disableLogging`;

/** The answers of the native `GetContext()`. */
export function officeContext(workbook: SimulatedWorkbook, options: OfficeOptions): Record<string, () => unknown> {
  const { apiLevel = "1.14", locale = "vi-VN", theme = LIGHT } = options;
  const sets = { ExcelApi: apiLevel, CustomXmlParts: "1.1", Settings: "1.1", DelayForCellEdit: "1.1" };
  const colors = Object.entries(theme).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "simulation",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => LOCALE_IDS[locale] ?? 1033,
    GetAppDataLocale: () => LOCALE_IDS[locale] ?? 1033,
    GetDocUrl: () => `C:\\${workbook.name}`,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify(Object.fromEntries(colors)),
    GetSettings: () => settingsOf(workbook),
  };
}

/** Settings cross as pairs of key and JSON text; a write replaces them all. */
function settingsOf(workbook: SimulatedWorkbook) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of workbook.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      workbook.settings.clear();
      keys.forEach((key, i) => workbook.settings.set(key, JSON.parse(values[i] ?? "null")));
    },
  };
}
