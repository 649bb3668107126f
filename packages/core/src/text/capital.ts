/** Words of small letters at the head of a line, a cell or a button. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
