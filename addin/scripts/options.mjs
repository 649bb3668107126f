// Settings of a build, from the command line.
import { parseArgs } from "node:util";

/** Where the development server stands, and what the manifest in the repository names. */
export const LOCAL_ORIGIN = "https://localhost:3000";

/** An https address, a folder allowed, without a slash at its end. */
export const ORIGIN = /^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/;

const usage = (message) => Object.assign(new Error(message), { code: "usage" });

/**
 * `--origin` the https address the files will be served from, a folder allowed · `--office` `microsoft` or `local` ·
 * `--web` the headers of the local server let Excel on the web show the pane.
 */
export function settingsOf(args) {
  const { values } = parsed(args);
  const office = values.office ?? "microsoft";
  if (office !== "microsoft" && office !== "local") throw usage(`--office is microsoft or local, not ${office}`);
  const origin = (values.origin ?? LOCAL_ORIGIN).replace(/\/+$/, "");
  if (!ORIGIN.test(origin)) throw usage(`--origin is an https address, not ${origin}`);
  return { origin, office, web: values.web ?? false };
}

function parsed(args) {
  try {
    const options = { origin: { type: "string" }, office: { type: "string" }, web: { type: "boolean" } };
    return parseArgs({ args: args.filter((arg) => arg !== "--"), options });
  } catch (error) {
    throw usage(error.message);
  }
}
