import manifest from "../../package.json";

/** Version that reports and the manifest carry. */
export const TOOL_VERSION: string = manifest.version;
