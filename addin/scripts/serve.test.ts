import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { certificateIn, serve } from "./serve.mjs";

let folder: string;
let server: Server;
let port: number;

/** A request as written: `fetch` would put `..` right before it is sent. */
const ask = (
  path: string,
  method = "GET",
): Promise<{ status?: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, path, method }, (answer) => {
      let body = "";
      answer
        .on("data", (part) => (body += part))
        .on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    sent.on("error", reject).end();
  });

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), "ntm-serve-"));
  folder = join(parent, "dist");
  mkdirSync(join(folder, "icons"), { recursive: true });
  mkdirSync(join(parent, "dist-of-another"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(parent, "dist-of-another", "secret.txt"), "secret");
  for (const name of ["taskpane.html", "ntm.html", "functions.json"]) writeFileSync(join(folder, name), name);
  const settings = { office: "microsoft", web: false, origin: "https://localhost:3000" };
  server = (await serve(folder, { settings, port: 0, certificate: undefined })) as Server;
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server?.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

it("a page comes with its type and the policy", async () => {
  const { status, headers, body } = await ask("/taskpane.html?lang=en");
  expect([status, body]).toEqual([200, "taskpane.html"]);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

it("the page from disk keeps the policy it carries", async () => {
  const { headers, body } = await ask("/");
  expect(body).toBe("ntm.html");
  expect(headers["content-security-policy"]).toBeUndefined();
});

it.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fdist-of-another/secret.txt",
  "/..\\secret.txt",
  "/icons",
  "/%00",
  "/%E0%A4%A",
  "/none.js",
])("%s is not found", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it("a file that goes while it is asked for ends its answer, not the server", async () => {
  const name = join(folder, "going.js");
  writeFileSync(name, "x".repeat(1000));
  const asked = ask("/going.js").catch(() => undefined);
  server.once("request", () => rmSync(name));
  await asked;
  expect((await ask("/ntm.html")).status).toBe(200);
});

it("nothing can be written", async () => {
  expect((await ask("/taskpane.html", "POST")).status).toBe(405);
  const head = await ask("/functions.json", "HEAD");
  expect([head.status, head.body, head.headers["access-control-allow-origin"]]).toEqual([200, "", "*"]);
});

it("a port in use is said in one sentence, and so is a certificate that is none", async () => {
  const settings = { office: "microsoft", web: false, origin: "https://localhost:3000" };
  await expect(serve(folder, { settings, port, certificate: undefined })).rejects.toThrow(`port ${port} is in use`);
  const certificate = { key: Buffer.from("no key"), cert: Buffer.from("no certificate") };
  await expect(serve(folder, { settings, port: 0, certificate })).rejects.toThrow("certificate cannot be used");
});

it("a folder without a certificate has none", () => {
  expect(certificateIn(folder)).toBeUndefined();
});
