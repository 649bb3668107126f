import { checkText } from "../check-option";

/** Words of small letters at the head of a line, a cell or a button. */
export const capital = (text: string): string => {
  checkText("text", text);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A sentence that goes on after a colon, or a word of the head of a line within one. */
export const uncapital = (text: string): string => {
  checkText("text", text);
  return text.charAt(0).toLowerCase() + text.slice(1);
};
