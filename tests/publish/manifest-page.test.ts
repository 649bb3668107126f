import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { manifestFor } from "../../addin/scripts/manifest/for-installation.mjs";
import { checksums, pagesAndManifest } from "../../scripts/release/files.mjs";
import { manifestPage } from "../../scripts/release/manifest-page.mjs";

const manifest = readFileSync(new URL("../../addin/manifest.xml", import.meta.url), "utf8");
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  const path = join(mkdtempSync(join(tmpdir(), "ntm-manifest-")), "ntm-manifest.html");
  writeFileSync(path, manifestPage(manifest, "0.1.0"));
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => asked.push(String(error)));
  await page.goto(`file://${path}`);
});
afterAll(() => browser?.close());

it("the page writes the manifest that a build for the same address writes", async () => {
  await page.fill("#origin", " https://ntm.example.vn/addin/ ");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("button")]);
  expect(download.suggestedFilename()).toBe("manifest.xml");
  const origin = "https://ntm.example.vn/addin";
  expect(readFileSync(await download.path(), "utf8")).toBe(manifestFor(manifest, { origin, version: "0.1.0" }));
  expect(asked.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
});

it("an address that Office would not take is refused in words", async () => {
  await page.fill("#origin", "http://ntm.example.vn");
  await page.click("button");
  expect(await page.textContent("#wrong")).toContain("https://");
});

it("of a release for one address the page still writes it for any", () => {
  const dist = mkdtempSync(join(tmpdir(), "ntm-dist-"));
  const placed = manifestFor(manifest, { origin: "https://ntm.example.vn", version: "0.1.0" });
  writeFileSync(join(dist, "manifest.xml"), placed);
  writeFileSync(join(dist, "ntm.html"), "");
  const files = pagesAndManifest(dist, "0.1.0");
  expect(String(files["manifest.xml"])).toBe(placed);
  expect(files["ntm-manifest.html"]).toBe(manifestPage(manifest, "0.1.0"));
});

it("checksums are lines that sha256sum reads", () => {
  expect(checksums({ "ntm.html": Buffer.from("abc") })).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ntm.html\n",
  );
});
