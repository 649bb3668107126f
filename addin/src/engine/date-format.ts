/** Whether a number format shows a date or a time: letters of dates outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(bare) && !/^[#0.,%\sE+-]+$/i.test(bare);
}
