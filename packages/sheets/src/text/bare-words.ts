const cache = new Map<string, string>();

/** Letters and digits of a text without marks, in lower case, words parted by one space: `Tổng số TC đạt (*)` is `tong so tc dat`. */
export function bareWords(text: string): string {
  let words = cache.get(text);
  if (words === undefined) {
    words = text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[đĐðÐ]/g, "d")
      .toLowerCase()
      .replace(/[’'‘ʼ`´]/g, "")
      .replace(/[^a-z0-9%]+/g, " ")
      .trim();
    if (cache.size > 50_000) cache.clear();
    cache.set(text, words);
  }
  return words;
}
