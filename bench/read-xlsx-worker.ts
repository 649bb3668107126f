// One measurement in a process of its own: time of the work, and the most memory it took above the start.
import { readFileSync } from "node:fs";
import { nodeInflate } from "@ntm-kit/workbook/node";

const [side, file] = process.argv.slice(2);
const bytes = readFileSync(file!);
// What is measured is reading, not the loading of sources that are compiled on the way.
const work = await workOf();
const before = process.memoryUsage().rss;
const start = performance.now();
await work();
const time = performance.now() - start;
process.stdout.write(JSON.stringify({ time, memory: process.resourceUsage().maxRSS * 1024 - before }));

async function workOf(): Promise<() => unknown> {
  if (side === "own") {
    const { readWorkbook } = await import("@ntm-kit/workbook");
    return () => readWorkbook(bytes, { inflate: nodeInflate });
  }
  if (side === "sheetjs") {
    const { read } = await import("@e965/xlsx");
    return () => read(bytes, { type: "buffer", dense: true });
  }
  const { inflateRawSync } = await import("node:zlib");
  const deflated = (await entriesOf()).filter(({ method }) => method === 8);
  return () => {
    for (const { compressed } of deflated) inflateRawSync(compressed);
  };
}

async function entriesOf() {
  const { readZip } = await import("../packages/workbook/src/zip/read-zip");
  return readZip(bytes).entries;
}
