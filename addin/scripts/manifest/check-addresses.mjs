// Addresses of a manifest: https, at one origin, and, where the built folder is given, a file of the right kind and
// size behind each.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { all, child, localName, named } from "./parse-xml.mjs";

const HOLDERS = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/;
const ICONS = ["16", "32", "80"];

/** @param folder the built files, where they are to be looked at. @param origin the address they are served from */
export function checkAddresses(app, { folder, origin } = {}) {
  const held = addressesOf(app);
  const domains = named(app, "AppDomain").map((one) => ({ name: "AppDomain", address: one.text.trim() }));
  return [
    ...[...held, ...domains].flatMap(checkHttps),
    ...checkOrigins(held, domains, origin),
    ...checkIcons(app),
    ...(folder && origin ? [...checkFiles(held, folder, origin), ...checkIconSizes(app, folder, origin)] : []),
  ];
}

function addressesOf(app) {
  return all(app)
    .filter((one) => HOLDERS.test(localName(one)))
    .flatMap((one) =>
      [one.attributes.DefaultValue, ...one.children.map((other) => other.attributes.Value)]
        .filter((address) => address !== undefined)
        .map((address) => ({ name: localName(one), address })),
    );
}

function checkHttps({ name, address }) {
  return address.startsWith("https://") && URL.canParse(address) ? [] : [`${name} ${address} is not https`];
}

/** Everything comes from where the pane comes from; no other site is opened. */
function checkOrigins(held, domains, origin) {
  const own = new URL(origin ?? held.find(({ name }) => name === "SourceLocation")?.address ?? "about:blank").origin;
  return [...held, ...domains]
    .filter(({ address }) => URL.canParse(address) && new URL(address).origin !== own)
    .map(({ name, address }) => `${name} ${address} is of another site than ${own}`);
}

/** Each icon on the ribbon in the three sizes that Office asks for. */
function checkIcons(app) {
  return named(app, "Icon").flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes.size);
    return ICONS.filter((size) => !sizes.includes(size)).map(
      (size) => `an icon of ${size} is missing (line ${icon.line})`,
    );
  });
}

const fileOf = (address, folder, origin) =>
  join(folder, new URL(address).href.slice(origin.length).replace(/[?#].*$/, ""));

function checkFiles(held, folder, origin) {
  return held
    .filter(({ address }) => URL.canParse(address) && new URL(address).href.startsWith(origin))
    .filter(({ address }) => !existsSync(fileOf(address, folder, origin)))
    .map(({ address }) => `${address} is not among the built files`);
}

function checkIconSizes(app, folder, origin) {
  const images = new Map(
    named(app, "Images").flatMap((group) => group.children.map((one) => [one.attributes.id, one])),
  );
  const wanted = named(app, "Icon").flatMap((icon) =>
    icon.children.map((one) => [
      images.get(one.attributes.resid)?.attributes.DefaultValue,
      Number(one.attributes.size),
    ]),
  );
  wanted.push([child(app, "IconUrl")?.attributes.DefaultValue, 32]);
  wanted.push([child(app, "HighResolutionIconUrl")?.attributes.DefaultValue, 64]);
  return [...new Map(wanted)].flatMap(([address, size]) => {
    const file = address && URL.canParse(address) && fileOf(address, folder, origin);
    if (!file || !existsSync(file)) return [];
    const found = pngSize(readFileSync(file));
    return found === size ? [] : [`${address} is no PNG of ${size} × ${size}`];
  });
}

/** Side of a square PNG; 0 where it is none. */
function pngSize(bytes) {
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return 0;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height ? width : 0;
}
