import { expect, it } from "vitest";
import { savedRoundSchema, sendersOfRound } from "./saved-round";

const saved = savedRoundSchema.parse({
  roundVersion: 1,
  plan: "mau",
  files: [
    { name: "song-mau/bieu.xlsx", sha256: "a1", sender: "song-mau", replaces: "cu.xlsx" },
    { name: "doi-mau/bieu.xlsx", sha256: "b2", sender: "doi-mau" },
  ],
});
const unreadable = (path: string, sha256: string) => ({
  path,
  sha256,
  reason: { vi: "", en: "" },
  remedy: { vi: "", en: "" },
});

it("files of one name in two folders keep what a saved round says of each", () => {
  const { files } = sendersOfRound(saved, [
    unreadable("/r/doi-mau/bieu.xlsx", "b2"),
    unreadable("/r/song-mau/bieu.xlsx", "a1"),
  ]);
  expect(files).toEqual({
    "doi-mau/bieu.xlsx": { sender: "doi-mau" },
    "song-mau/bieu.xlsx": { sender: "song-mau", replaces: "cu.xlsx" },
  });
});

it("a file is known by its content before its name", () => {
  expect(sendersOfRound(saved, [unreadable("moi.xlsx", "b2")]).files).toEqual({ "moi.xlsx": { sender: "doi-mau" } });
  expect(sendersOfRound(saved, [unreadable("moi.xlsx", "c3")]).files).toEqual({});
});
