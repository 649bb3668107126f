// Builds the add-in and serves it for Excel on this machine, with the headers an installation should send.
//   node scripts/serve.mjs [--office microsoft|local] [--web]
// Excel takes https alone. The certificate is the one that Microsoft's tool puts into the home folder, on your demand;
// without it the page is served over http, for a browser.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { homedir } from "node:os";
import { dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { settingsOf } from "./options.mjs";
import { headersOf } from "./policy.mjs";

const PORT = 3000;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** Answers with a file of the folder and nothing outside it. */
export function fileHandler(folder, settings) {
  return (request, response) => {
    const path = pathOf(request.url ?? "/");
    const file = path && join(folder, path);
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    if (!file?.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404, { "content-type": "text/plain" }).end("404\n");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, {
      "content-type": type,
      "content-length": statSync(file).size,
      ...headersOf(path, settings),
    });
    if (request.method === "HEAD") response.end();
    // A file may go while it is sent, as when the add-in is built again.
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  };
}

/** The path asked for, with `/` for the page a browser can use; nothing where it cannot be read. */
function pathOf(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)).replaceAll("\\", "/");
    return path.includes("\0") ? undefined : path === "/" ? "/ntm.html" : path;
  } catch {
    return undefined;
  }
}

/** The development certificate, where there is one. @returns key and certificate, or nothing */
export function certificateIn(folder = join(homedir(), ".office-addin-dev-certs")) {
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : undefined;
}

const WITHOUT_CERTIFICATE = `
No development certificate was found, so this is http: a browser takes it, Excel does not. Once, run
    npx pnpm@10 --filter @ntm-kit/addin certificates
(it asks to trust a certificate for localhost on this machine), then start again:
    npx pnpm@10 addin`;

const WITH_CERTIFICATE = `
In another window, open Excel with the add-in:    npx pnpm@10 --filter @ntm-kit/addin start
and take it out again:                            npx pnpm@10 --filter @ntm-kit/addin stop`;

/**
 * A server for the folder, listening; https where there is a certificate. @throws a sentence where it cannot be started
 */
export async function serve(folder, { settings, port = PORT, certificate }) {
  const handler = fileHandler(folder, settings);
  const server = certificate ? secureServer(certificate, handler) : createHttp(handler);
  await new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const busy = `port ${port} is in use: stop the other server, then start again`;
      reject(error.code === "EADDRINUSE" ? new Error(busy) : error);
    });
    server.listen(port, "localhost", resolve);
  });
  return server;
}

function secureServer(certificate, handler) {
  try {
    return createHttps(certificate, handler);
  } catch (error) {
    throw new Error(`the development certificate cannot be used (${error.message}): run the script certificates again`);
  }
}

async function main() {
  const settings = settingsOf(process.argv.slice(2));
  console.log("building the add-in …");
  await build(settings);
  const certificate = certificateIn();
  await serve(join(dirname(fileURLToPath(import.meta.url)), "..", "dist"), { settings, certificate });
  const address = `${certificate ? "https" : "http"}://localhost:${PORT}`;
  console.log(`the page in a browser: ${address}/ntm.html`);
  console.log(certificate ? WITH_CERTIFICATE : WITHOUT_CERTIFICATE);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
