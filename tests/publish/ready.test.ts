import { expect, it } from "vitest";
import { addressesOf, withAddresses } from "../../scripts/release/address.mjs";
import { faultsOf } from "../../scripts/release/ready.mjs";

const ready = (name: string) => ({
  ...{ name, version: "0.1.0", isPublished: true, hasAddress: true },
  changelog: `# ${name}\n\n## 0.1.0\n\n### Minor Changes\n`,
});
const state = (change: object = {}, pending: string[] = []) => ({
  pending,
  packages: [ready("@ntm-kit/core"), { ...ready("@ntm-kit/cli"), ...change }],
});

it("a version with its changelog and addresses may be published", () => {
  expect(faultsOf(state(), { provenance: true })).toEqual([]);
});

it.each([
  ["changes that no version has taken up", state({}, ["a.md", "b.md"]), /^2 changes wait in \.changeset: /],
  [
    "packages of two versions",
    state({ version: "0.2.0", changelog: "\n## 0.2.0\n" }),
    /^the versions differ: 0\.1\.0, 0\.2\.0$/,
  ],
  [
    "a changelog without the version",
    state({ changelog: "\n## 0.1.0-next\n" }),
    /^the changelog of @ntm-kit\/cli does not speak of 0\.1\.0$/,
  ],
  ["a package without an address", state({ hasAddress: false }), /do not say where their sources live/],
])("%s may not", (_what, packages, said) => {
  expect(faultsOf(packages, { provenance: true })).toEqual([expect.stringMatching(said)]);
});

it("what was never versioned may not", () => {
  const packages = [{ ...ready("@ntm-kit/core"), version: "0.0.0", changelog: "" }];
  expect(faultsOf({ pending: [], packages })).toContain("0.0.0 is no version to publish");
});

it("only a provenance needs the addresses", () => {
  expect(faultsOf(state({ hasAddress: false }))).toEqual([]);
});

it.each([
  "https://example.org/office/ntm-kit",
  "https://example.org/office/ntm-kit.git",
  "https://example.org/office/ntm-kit/",
])("%s says where the sources, the page and the issues of a package are", (written) => {
  expect(addressesOf(written, "packages/core")).toEqual({
    homepage: "https://example.org/office/ntm-kit#readme",
    bugs: { url: "https://example.org/office/ntm-kit/issues" },
    repository: {
      type: "git",
      url: "git+https://example.org/office/ntm-kit.git",
      directory: "packages/core",
    },
  });
});

it.each([
  "",
  "ntm-kit",
  "https://example.org",
  "https://example.org/ntm-kit",
  "git@example.org:office/ntm-kit",
  "http://example.org/a/b",
])("“%s” is no address of a repository", (written) => {
  expect(() => addressesOf(written, "packages/core")).toThrow("not the https address of a repository");
});

it("addresses stand after the licence, and replace those of before", () => {
  const before = { name: "x", homepage: "old", license: "Apache-2.0", type: "module" };
  const after = withAddresses(before, addressesOf("https://example.org/office/ntm-kit", "packages/core"));
  expect(Object.keys(after)).toEqual(["name", "license", "homepage", "bugs", "repository", "type"]);
  expect(after).toMatchObject({ homepage: "https://example.org/office/ntm-kit#readme" });
});
