/** The beginning of a text in whole words, with `…` where something was left out. */
export function shortText(text: string, most = 80): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const words = /\s/.test(text[most] ?? "") ? cut : cut.replace(/\s+\S*$/, "");
  return `${words.replace(/[\s,;:.(–-]+$/, "")}…`;
}
