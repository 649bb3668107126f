import { checkText } from "../check-option";

/**
 * What is obeyed and not seen: control characters but for tab and the ends of lines, marks and changes of direction,
 * and the two separators that only some programs take for ends of lines.
 */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of a cell for a file that people or other programs open: what would be obeyed there is a `�` that is seen. */
export const visibleText = (text: string): string => {
  checkText("text", text);
  return text.replace(UNSEEN, "\ufffd");
};

/** JSON text in which such characters are escapes, so that reading it gives the very text of the cell. */
export const escapedJson = (json: string): string => {
  checkText("json", json);
  return json.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
};
