// The manifest for one installation: its addresses and its version.
import { LOCAL_ORIGIN } from "../options.mjs";

/**
 * @param origin https address of the files, a folder allowed. @param version of the package; Office wants four numbers
 */
export function manifestFor(manifest, { origin, version }) {
  const numbers = version.replace(/[-+].*$/, "");
  return manifest
    .replace(`<AppDomain>${LOCAL_ORIGIN}</AppDomain>`, `<AppDomain>${new URL(origin).origin}</AppDomain>`)
    .replaceAll(LOCAL_ORIGIN, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
