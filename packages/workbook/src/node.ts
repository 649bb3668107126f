export { readLegacyInWorker } from "./legacy/read-legacy-in-worker";
export { nodeInflate } from "./node-inflate";
