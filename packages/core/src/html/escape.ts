/** Text for HTML, also within attributes. */
export const html = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
