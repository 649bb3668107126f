/** Marks of HTML and Markdown, with the signs that stand before a heading or an item of a list. */
const MARKS = /<\/?[a-z][^<>]*>|[*`]+|__|^[ \t]*(?:#+|>|\|)[ \t]*/gim;

/** A text without the marks that a web page or a converter has left in it. */
export const withoutMarkup = (text: string): string => text.replace(MARKS, "").replace(/&nbsp;/gi, " ");
