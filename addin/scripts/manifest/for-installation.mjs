// The manifest for one installation: its addresses and its version.
import { LOCAL_ORIGIN } from "../options.mjs";

/**
 * Refers to nothing outside itself: a page that writes manifests holds its text.
 *
 * @param local the address in the manifest. @param origin https address of the files, a folder allowed
 * @param version of the package; Office wants four numbers, and none below 0.1: a build before the first release bears
 *   that of the first
 * @public
 */
export function withAddress(manifest, { local, origin, version }) {
  const numbers = version.replace(/[-+].*$/, "").replace(/^0\.0\./, "0.1.");
  return manifest
    .replace(`<AppDomain>${local}</AppDomain>`, `<AppDomain>${new URL(origin).origin}</AppDomain>`)
    .replaceAll(local, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}

/** The manifest of the repository for an installation. @param settings `origin` and `version`, as `withAddress` has them */
export const manifestFor = (manifest, settings) => withAddress(manifest, { ...settings, local: LOCAL_ORIGIN });
