/** Fonts in which letters are drawn by the codes of TCVN3 or VNI: Unicode text under them is not readable. */
const LEGACY = /^\s*(?:\.Vn|VNI[- ]|VNtime|VPS |SVNtimes)/i;

export const isLegacyFont = (name: string): boolean => LEGACY.test(name);

/** The font of every machine that looks most like one of those. */
export const unicodeFontFor = (name: string): string =>
  /arial|helve|avant|sans|swiss|univer/i.test(name) ? "Arial" : /cour/i.test(name) ? "Courier New" : "Times New Roman";
