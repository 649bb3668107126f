/** Words as a part of an expression that fits nothing but them. */
export const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
