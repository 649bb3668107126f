import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Settings } from "../host/host";

const FIXED: Readonly<Record<Exclude<Settings["theme"], "auto">, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The chosen theme; on `auto` that of Excel, else that of the system. */
export function themeOf(choice: Settings["theme"]): Theme {
  if (choice !== "auto") return FIXED[choice];
  const background = globalThis.Office?.context?.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? webDarkTheme : webLightTheme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? webDarkTheme : webLightTheme;
}

function isDark(color: string): boolean {
  const parts = /^#?(..)(..)(..)/.exec(color)?.slice(1) ?? ["ff", "ff", "ff"];
  return parts.reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 384;
}
