// Search of the site: words are found with and without tone marks.
import { IndexEvent } from "typedoc";

/** Text as the search compares it: no marks, no capitals. The same stands in search-input.js, for what is typed. */
const plainWords = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

const headingsOf = (text) => (text.match(/^#+ .+$/gm) ?? []).join("\n");
const textOf = ({ content = [] }) => content.map(({ text }) => text).join("");

/** Lets the search look at pages in plain words too, first at their headings. */
export function searchInPlainWords(renderer) {
  renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    for (const [i, page] of event.searchResults.entries()) {
      if (!page.isDocument()) continue;
      const text = textOf(page);
      event.searchFields[i] = {
        ...event.searchFields[i],
        heading: plainWords(`${page.name}\n${headingsOf(text)}`),
        plain: plainWords(text),
      };
    }
    event.searchFieldWeights.heading = 200;
    event.searchFieldWeights.plain = 100;
  });
}
