/**
 * An element that the page itself brings along. @throws {Error} when the page is another than the one that was built
 */
export function pageElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element “${id}”.`);
  return element;
}
