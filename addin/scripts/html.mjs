// Fills the places that the pages leave open: their policy, and the scripts that are not ours to bundle.
import { createHash } from "node:crypto";
import { EMPTY_STYLE, MICROSOFT, pagePolicy } from "./policy.mjs";

const policyTag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** A classic script of Office.js: Microsoft's, or the one of the site's own folder `office/`. */
const officeTag = (name, { office }) =>
  `<script src="${office === "local" ? "./office" : `${MICROSOFT}/lib/1/hosted`}/${name}"></script>`;

/** Puts policy and Office.js into the pages of Excel, after Vite has bundled what is ours. */
export const excelPages = (settings) => ({
  name: "ntm-excel-pages",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html
        .replace("<!-- policy -->", policyTag(pagePolicy(settings)))
        .replace("<!-- office -->", officeTag("office.js", settings))
        .replace("<!-- functions-runtime -->", officeTag("custom-functions-runtime.js", settings))
        .replace("<!-- functions -->", '<script src="./functions.js"></script>'),
  },
});

/**
 * The policy of the page from disk: it names the scripts and styles within it by their hashes, and lets nothing else
 * in.
 */
export function withOwnPolicy(html) {
  const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
  const inline = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map((match) => hash(match[1]));
  const policy = [
    "default-src 'none'",
    `script-src ${inline("script").join(" ")}`,
    `style-src ${[...inline("style"), EMPTY_STYLE].join(" ")}`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<!-- policy -->", () => policyTag(policy));
}
