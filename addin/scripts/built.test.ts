import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBuilt, DIST as dist } from "../test-support/built";
import { launchBrowser } from "../test-support/pane";
import { placeOffice } from "./place-office.mjs";
import { MICROSOFT, pagePolicy } from "./policy.mjs";
import { serve } from "./serve.mjs";

const officePackage = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const metadata = (name: string): { functions: { id: string }[] } => JSON.parse(readFileSync(join(dist, name), "utf8"));

/** The built files; run the build first. */
describeBuilt("the built custom functions", ["functions.js"], () => {
  /** An engine with the language alone, as the runtime of custom functions is: no document, no window, no address. */
  const bareEngine = (): ((code: string) => unknown) => {
    const context = createContext({ setTimeout, clearTimeout });
    const stand = `
      const associated = {};
      const CustomFunctions = {
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
        Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
        associate: (id, call) => { associated[id] = call; },
      };`;
    runInContext(stand, context);
    runInContext(readFileSync(join(dist, "functions.js"), "utf8"), context);
    return (code) => runInContext(code, context);
  };

  it("associate every id of the metadata, in both languages, and no other", () => {
    const ids = bareEngine()("Object.keys(associated).sort().join()");
    for (const name of ["functions.json", "functions.en.json"])
      expect(
        metadata(name)
          .functions.map(({ id }) => id)
          .sort()
          .join(),
      ).toBe(ids);
  });

  it("run where there is no document, and make no code from texts", async () => {
    const run = bareEngine();
    run(
      "globalThis.made = 0; globalThis.Function = new Proxy(Function, { construct() { made++; throw new Error('refused'); } });",
    );
    expect(await run("associated.TENXA('Nam Rong', null, null)")).toBe("Xã Nam Dong");
    expect(run("associated.SOTIEUCHI([['x', 'Đạt', '']], null)")).toBe(2);
    expect(await run("associated.MUCTIEU('cu-jut/communes-standard', null)")).toBe(7);
    expect(await run("associated.HANNHIEMVU('I.5', '2022-04-01', null, null).then((cells) => cells.join())")).toBe(
      "2022-03-31,Quá hạn",
    );
    expect(await run("associated.KIEMTRA([['a', 1]], '2025-12-31', null, {}).then((rows) => rows.length)")).toBe(2);
    expect(run("made")).toBe(0);
  });

  it("are one script of a size that loads at once", () => {
    expect(gzipSync(readFileSync(join(dist, "functions.js"))).length).toBeLessThan(240_000);
  });
});

describeBuilt("the built scripts and their licences", ["licences.txt", "taskpane.html", "ntm.html"], () => {
  it("the licences of what is bundled stand beside the files, and in the page itself", () => {
    const told = readFileSync(join(dist, "licences.txt"), "utf8");
    for (const name of ["react", "react-dom", "zod", "fflate", "@fluentui/react-button"])
      expect(told).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(told).toContain("Permission is hereby granted");
    expect(readFileSync(join(dist, "ntm.html"), "utf8")).toContain("Permission is hereby granted");
  });

  it("no built script tries to make code from texts", () => {
    const scripts = ["functions.js", "ntm.html", ...readdirSync(join(dist, "assets")).map((name) => `assets/${name}`)];
    const withSchemas = scripts.filter((name) => readFileSync(join(dist, name), "utf8").includes("__zod_globalConfig"));
    expect(withSchemas).toEqual(expect.arrayContaining(["functions.js", "ntm.html", expect.stringMatching(/worker/)]));
    for (const name of withSchemas)
      expect(readFileSync(join(dist, name), "utf8"), name).toMatch(/jitless:\s*(!0|true)/);
  });
});

describeBuilt("the built pages in a browser", ["taskpane.html"], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe.each([
    { office: "microsoft", web: false },
    { office: "local", web: true },
  ])("with Office.js of $office", ({ office, web }) => {
    let folder: string;
    let server: Server;
    let address: string;

    beforeAll(async () => {
      folder = join(mkdtempSync(join(tmpdir(), "ntm-built-")), "dist");
      cpSync(dist, folder, { recursive: true });
      for (const name of ["taskpane.html", "functions.html"]) {
        const built = readFileSync(join(dist, name), "utf8");
        writeFileSync(join(folder, name), office === "local" ? asLocal(built) : asMicrosoft(built));
      }
      if (office === "local") placeOffice(join(folder, "office"));
      const settings = { office, web, origin: "http://localhost" };
      server = (await serve(folder, { settings, port: 0, certificate: undefined })) as Server;
      address = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server?.close();
      server?.closeAllConnections();
      rmSync(dirname(folder), { recursive: true, force: true });
    });

    /** Only the addresses of Office.js and the policy differ between the two. */
    const MS = [`${MICROSOFT}/lib/1/hosted/`, pagePolicy({ office: "microsoft" })] as const;
    const LOCAL = ["./office/", pagePolicy({ office: "local" })] as const;
    const swap = (html: string, from: readonly [string, string], to: readonly [string, string]): string =>
      html.replaceAll(from[1], to[1]).replaceAll(from[0], to[0]);
    const asLocal = (html: string): string => swap(html, MS, LOCAL);
    const asMicrosoft = (html: string): string => swap(html, LOCAL, MS);

    async function open(name: string): Promise<{ page: Page; outside: string[]; violations: () => Promise<string[]> }> {
      const page = await browser.newPage();
      const outside: string[] = [];
      await page.route("**/*", (route) => {
        const url = route.request().url();
        if (url.startsWith(address) || url.startsWith("blob:")) return route.continue();
        if (office === "microsoft" && url.startsWith(`${MICROSOFT}/lib/1/hosted/`)) {
          const file = join(officePackage, new URL(url).pathname.slice("/lib/1/hosted/".length));
          return existsSync(file) ? route.fulfill({ path: file, contentType: "text/javascript" }) : route.abort();
        }
        outside.push(url);
        return route.abort();
      });
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        document.addEventListener("securitypolicyviolation", (event) =>
          seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
        );
      });
      await page.goto(`${address}/${name}`, { waitUntil: "load" });
      return {
        page,
        outside,
        violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations),
      };
    }

    it("the page of functions gives Excel each function, under the policy, and asks no other host", async () => {
      const { page, outside, violations } = await open("functions.html");
      const ids = await page.evaluate("Object.keys(CustomFunctions._association.mappings).sort()");
      expect(ids).toEqual(
        metadata("functions.json")
          .functions.map(({ id }) => id)
          .sort(),
      );
      const call = (code: string): Promise<unknown> => page.evaluate(`CustomFunctions._association.mappings.${code}`);
      expect(await call("TENXA('nam dong', null, null)")).toBe("Xã Nam Dong");
      expect(
        await call("MUCTIEU('none', null).catch((error) => error instanceof CustomFunctions.Error && error.code)"),
      ).toBe("#N/A");
      expect(await call("KIEMTRA([['a', 1]], '2025-12-31', null, {}).then((rows) => rows.length)")).toBe(2);
      expect(await violations()).toEqual([]);
      expect(outside).toEqual([]);
      await page.close();
    });

    it("the pane starts Office.js under the policy, and asks no other host", async () => {
      const { page, outside, violations } = await open("taskpane.html");
      await page.waitForFunction("typeof Office === 'object' && typeof Office.onReady === 'function'");
      await page.evaluate("Office.onReady()");
      expect(await page.getAttribute('script[src$="/office.js"]', "type")).toBeNull();
      expect(await violations()).toEqual([]);
      expect(outside).toEqual([]);
      await page.close();
    });
  });
});
