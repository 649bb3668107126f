// One measurement in a process of its own: time of the work, and the most memory it took above the start.
import { readFileSync } from "node:fs";
import { nodeInflate } from "@ntm-kit/workbook/node";

const [side, file] = process.argv.slice(2);
const bytes = readFileSync(file!);
const before = process.memoryUsage().rss;
const start = performance.now();
if (side === "own") {
  const { readWorkbook } = await import("@ntm-kit/workbook");
  await readWorkbook(bytes, { inflate: nodeInflate });
} else if (side === "sheetjs") {
  const { read } = await import("@e965/xlsx");
  read(bytes, { type: "buffer", dense: true });
} else {
  const { inflateRawSync } = await import("node:zlib");
  for (const entry of await entriesOf()) if (entry.method === 8) inflateRawSync(entry.compressed);
}
const time = performance.now() - start;
process.stdout.write(JSON.stringify({ time, memory: process.resourceUsage().maxRSS * 1024 - before }));

async function entriesOf() {
  const { readZip } = await import("../packages/workbook/src/zip/read-zip");
  return readZip(bytes).entries;
}
