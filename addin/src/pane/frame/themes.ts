import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Settings } from "../../host/host";

const FIXED: Readonly<Record<Exclude<Settings["theme"], "auto">, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The chosen theme; on `auto` dark where Excel, else the system, is dark. */
export function themeOf(choice: Settings["theme"], isDarkHere: boolean): Theme {
  if (choice !== "auto") return FIXED[choice];
  return isDarkHere ? webDarkTheme : webLightTheme;
}

const systemIsDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Whether Excel is dark, or the system where there is no Excel. */
export function isDarkNow(): boolean {
  const background = globalThis.Office?.context?.officeTheme?.bodyBackgroundColor;
  return background ? isDark(background) : systemIsDark().matches;
}

export function onThemeChange(listener: () => void): () => void {
  const query = systemIsDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function isDark(color: string): boolean {
  const parts = /^#?(..)(..)(..)/.exec(color)?.slice(1) ?? ["ff", "ff", "ff"];
  return parts.reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 384;
}
