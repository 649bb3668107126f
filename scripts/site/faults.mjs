// What may not be in a built site: links to nothing, and anything that a page fetches from elsewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FETCHED = /<(?:script|img|iframe|source|link)\b[^>]*\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g;
const FETCHED_BY_STYLE = /(?:@import\s+|url\()["']?((?:https?:)?\/\/[^"')\s]*)/g;
const LED_TO = /<(?:a|img|script|link)\b[^>]*\s(?:src|href)="(?![a-z]+:|\/\/)([^"#?]+)/g;

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, address]) => address);

/**
 * @param {string} folder a built site
 * @returns {string[]} one line for each fault, with the page it is on
 */
export function faultsOf(folder) {
  const faults = [];
  const known = new Map();
  const isThere = (path) => {
    if (!known.has(path)) known.set(path, existsSync(path));
    return known.get(path);
  };
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith(".css")) {
      const text = readFileSync(file, "utf8");
      faults.push(...found(text, FETCHED_BY_STYLE).map((address) => `${name}: fetches ${address}`));
    }
    if (!name.endsWith(".html")) continue;
    const text = readFileSync(file, "utf8");
    faults.push(...found(text, FETCHED).map((address) => `${name}: fetches ${address}`));
    const gone = found(text, LED_TO).filter((link) => !isThere(join(dirname(file), decodeURIComponent(link))));
    faults.push(...gone.map((link) => `${name}: leads to ${link}, which is not there`));
  }
  return faults;
}
