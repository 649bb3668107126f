import { describe, expect, it } from "vitest";
import { excelPages, withOwnPolicy } from "./html.mjs";
import { settingsOf } from "./options.mjs";
import { DIRECTIVES, HEADER_DIRECTIVES, HEADERS, headersOf, LEFT_OUT, pagePolicy } from "./policy.mjs";

const COMMON = [
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const MICROSOFT = "https://appsforoffice.microsoft.com";
const FRAMES = "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com";

describe.each([
  { office: "microsoft", web: false, scripts: `'self' ${MICROSOFT}`, address: `${MICROSOFT}/lib/1/hosted/office.js` },
  { office: "microsoft", web: true, scripts: `'self' ${MICROSOFT}`, address: `${MICROSOFT}/lib/1/hosted/office.js` },
  { office: "local", web: false, scripts: "'self'", address: "./office/office.js" },
  { office: "local", web: true, scripts: "'self'", address: "./office/office.js" },
])("Office.js of $office, Excel on the web $web", ({ office, web, scripts, address }) => {
  const settings = { office, web };

  it("the page lets in our files and Office.js, nothing else", () => {
    expect(pagePolicy(settings)).toBe(`default-src 'none'; script-src ${scripts}; ${COMMON}`);
  });

  it("the header says the same, and who may frame the pane where Excel on the web does", () => {
    const frames = web ? `; ${FRAMES}` : "";
    const headers: Record<string, string> = headersOf("/taskpane.html", settings);
    expect(headers["Content-Security-Policy"]).toBe(pagePolicy(settings) + frames);
  });

  it("Office.js is loaded by a plain script before anything of ours", () => {
    const html = '<head><!-- policy --><!-- office --><script type="module" src="a.js"></script></head>';
    const page = excelPages(settings).transformIndexHtml.handler(html);
    expect(page).toContain(`<script src="${address}"></script><script type="module"`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });
});

it("each setting, kept or left out, has its reason", () => {
  for (const { name, why } of [...DIRECTIVES, ...HEADER_DIRECTIVES, ...HEADERS, ...LEFT_OUT]) {
    expect(name).not.toBe("");
    expect(why.length).toBeGreaterThan(10);
  }
});

it("another site may read the description of the functions and no page", () => {
  const opened = (path: string): string | undefined =>
    (headersOf(path, { office: "microsoft", web: true }) as Record<string, string>)["Access-Control-Allow-Origin"];
  expect(opened("/functions.json")).toBe("*");
  expect(opened("/functions.en.json")).toBe("*");
  expect(opened("/taskpane.html")).toBeUndefined();
});

it("the page from disk names its own scripts and styles by their hashes", () => {
  const page = withOwnPolicy("<!-- policy --><script>alert(1)</script><style>p{}</style>");
  expect(page).toContain("script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(page).toMatch(/style-src 'sha256-[^']+' 'sha256-47DEQ/);
  expect(page).toContain("connect-src 'none'");
});

describe("settings of a build", () => {
  it("are those of a machine that develops, unless told otherwise", () => {
    expect(settingsOf([])).toEqual({ origin: "https://localhost:3000", office: "microsoft", web: false });
    const told = ["--origin", "https://ntm.example.vn/addin/", "--office", "local", "--web"];
    expect(settingsOf(told)).toEqual({ origin: "https://ntm.example.vn/addin", office: "local", web: true });
  });

  it.each([
    [["--office", "cdn"], "--office is microsoft or local"],
    [["--origin", "http://ntm.example.vn"], "--origin is an https address"],
    [["--origin", "ntm.example.vn"], "--origin is an https address"],
    [["--ofice", "local"], "--ofice"],
  ])("%s is refused", (args, fault) => {
    expect(() => settingsOf(args)).toThrow(fault);
  });
});
