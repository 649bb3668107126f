import { visibleText } from "../words/visible-text";

/** Text for HTML, also within attributes; no control character and no change of direction comes through. */
export const html = (text: string | number): string =>
  visibleText(String(text)).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
