// Serves dist for Excel on this machine. https where a development certificate stands in ~/.office-addin-dev-certs
// (npx office-addin-dev-certs install puts it there), else http, which the page takes and Excel does not.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { homedir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";

const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** Answers with a file of the folder and nothing outside it. */
export function fileHandler(folder) {
  return (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path === "/" ? "taskpane.html" : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    createReadStream(file).pipe(response);
  };
}

function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await build({ office: process.argv.includes("--office-local") ? "local" : "microsoft" });
  const certs = certificate();
  const server = certs ? createHttps(certs, fileHandler(dist)) : createHttp(fileHandler(dist));
  server.listen(3000, "localhost", () => {
    console.log(`${certs ? "https" : "http"}://localhost:3000/ntm.html`);
    if (!certs)
      console.log("Excel wants https: run `npx pnpm@10 --filter @ntm-kit/addin certificates` once, then start again.");
  });
}
