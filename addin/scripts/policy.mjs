// What the pages may load. Each setting with its reason; a test holds each combination.

/** Microsoft's address of Office.js. */
export const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * Hash of the empty text: lets through the empty `<style>` elements that Fluent fills by script, and no other inline
 * style.
 */
export const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Directives of the pane and of the page of custom functions. A value is a list of sources, or a function of the
 * settings.
 */
export const DIRECTIVES = [
  { name: "default-src", value: "'none'", why: "whatever is not named below is refused" },
  {
    name: "script-src",
    value: ({ office }) => (office === "local" ? "'self'" : `'self' ${MICROSOFT}`),
    why: "our files; Office.js from Microsoft unless the site keeps its own",
  },
  {
    name: "style-src",
    value: `'self' ${EMPTY_STYLE}`,
    why: "our files, and the empty elements Fluent fills by script",
  },
  { name: "img-src", value: "'self'", why: "icons of ours; no picture from elsewhere" },
  { name: "font-src", value: "'self'", why: "no remote fonts" },
  { name: "worker-src", value: "'self'", why: "rules run in a worker of ours" },
  { name: "connect-src", value: "'none'", why: "nothing of a workbook leaves the machine" },
  { name: "base-uri", value: "'none'", why: "no page changes what relative addresses mean" },
  { name: "form-action", value: "'none'", why: "no form sends anything" },
];

/** Directives that only a header can give. */
export const HEADER_DIRECTIVES = [
  {
    name: "frame-ancestors",
    value: ({ web }) => (web ? "'self' https://*.officeapps.live.com https://*.sharepoint.com" : undefined),
    why: "Excel on the web shows the pane in a frame; desktop Excel frames nothing and is not named, so it is left out there",
  },
];

/** Headers beside the policy, with what each is for. */
export const HEADERS = [
  { name: "X-Content-Type-Options", value: "nosniff", why: "a file is what its type says" },
  { name: "Referrer-Policy", value: "no-referrer", why: "Microsoft's server is not told the site's address" },
  { name: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()", why: "the pane needs none of them" },
  {
    name: "Cross-Origin-Resource-Policy",
    value: "cross-origin",
    why: "Excel on the web reads icons and functions.json from another site",
  },
  {
    name: "Access-Control-Allow-Origin",
    value: "*",
    only: /^\/functions(\.en)?\.(json|js)$/,
    why: "Excel on the web fetches the description of the functions; it holds nothing private",
  },
  {
    name: "Cache-Control",
    value: "no-cache",
    why: "an update is seen at the next opening; unchanged files cost one question",
  },
];

/** Headers that are left out on purpose. */
export const LEFT_OUT = [
  { name: "X-Frame-Options", why: "Excel on the web would show an empty pane" },
  { name: "Cross-Origin-Embedder-Policy", why: "Office.js from Microsoft's address would be refused" },
  { name: "Cross-Origin-Opener-Policy", why: "dialogs of Office need their opener" },
  { name: "require-trusted-types-for", why: "Office.js writes scripts into the page" },
];

const listed = (directives, settings) =>
  directives.flatMap(({ name, value }) => {
    const sources = typeof value === "function" ? value(settings) : value;
    return sources === undefined ? [] : [`${name} ${sources}`];
  });

/** The policy a page carries itself. @param settings `office`: `microsoft` or `local` */
export const pagePolicy = (settings) => listed(DIRECTIVES, settings).join("; ");

/** The headers of a file. @param settings `office` as above; `web`: whether Excel on the web shows the pane too */
export function headersOf(path, settings) {
  const policy = [...listed(DIRECTIVES, settings), ...listed(HEADER_DIRECTIVES, settings)].join("; ");
  const others = HEADERS.filter(({ only }) => !only || only.test(path)).map(({ name, value }) => [name, value]);
  // The page from disk names its own scripts by their hashes; it needs no Office.js and takes no policy of the pane.
  const own = path === "/ntm.html" ? [] : [["Content-Security-Policy", policy]];
  return Object.fromEntries([...own, ...others]);
}
