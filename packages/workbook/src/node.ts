export { readLegacyInWorker } from "./legacy/read-legacy-in-worker";
export { nodeDeflate, nodeInflate } from "./node-inflate";
