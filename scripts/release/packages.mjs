// The packages that are published, in the order of their dependencies, and their manifests.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGES } from "../build.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Folders of what is published, from the root. */
export const PUBLISHED = PACKAGES.map((name) => `packages/${name}`);

/** Folders of what bears the version of the project: the add-in goes with the packages. */
export const VERSIONED = [...PUBLISHED, "addin"];

export const manifestPath = (folder) => join(root, folder, "package.json");
export const manifestOf = (folder) => JSON.parse(readFileSync(manifestPath(folder), "utf8"));
