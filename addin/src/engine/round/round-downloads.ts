import { escapedJson } from "@ntm-kit/core";
import {
  type AcceptedEntry,
  type Collection,
  type CompareDocument,
  collectDocument,
  type Office,
  reportDocument,
  reportOf,
  roadOf,
  roundWorkbook,
  type SavedRound,
  savedRound,
  summaryOf,
} from "@ntm-kit/sheets";
import {
  type GivenFile,
  RETURN_INDEX,
  returnFiles,
  writeDocx,
  writeWorkbook,
  type ZipFile,
  zipFiles,
} from "@ntm-kit/workbook";
import type { Download, RoundFileKind } from "../protocol";
import { TOOL_VERSION } from "../version";

/** Everything that the files of a round are made of. */
export interface RoundContents {
  readonly collection: Collection;
  readonly saved: SavedRound;
  readonly accepted: readonly AcceptedEntry[];
  /** What moved since the earlier round, where one was given. */
  readonly moves: CompareDocument | undefined;
  readonly given: (name: string) => GivenFile | undefined;
  readonly office: Office | undefined;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TYPES = { xlsx: XLSX, docx: DOCX, json: "application/json", zip: "application/zip" } as const;

/** What an office hands on is in its own language, whatever the language of the page. */
const official = ({ accepted }: RoundContents) => ({ language: "vi", toolVersion: TOOL_VERSION, accepted }) as const;

/** The files of a round, the same as the commands write. */
const ROUND_FILES = {
  collect: async (contents: RoundContents): Promise<ZipFile> => {
    const { collection } = contents;
    const document = collectDocument(collection, official(contents));
    return { name: "tong-hop.xlsx", bytes: writeWorkbook(roundWorkbook(collection, document)) };
  },
  report: async (contents: RoundContents): Promise<ZipFile> => {
    const { run } = contents.collection;
    const words = official(contents);
    const { moves, office } = contents;
    const { document } = reportDocument(contents.collection, summaryOf(run, words), {
      office,
      moves,
      road: roadOf(run, words),
    });
    return { name: "bao-cao.docx", bytes: writeDocx(document) };
  },
  save: async ({ collection, saved, accepted }: RoundContents): Promise<ZipFile> => {
    // What was said is the words of a cell, and no cell stands in a saved round.
    const entries = accepted.map(({ said: _, ...entry }) => entry);
    const kept = { ...savedRound(collection, { ...saved, accepted: entries }), ...expectedOf(saved) };
    return { name: `dot-${roundName(collection)}.ntm.json`, bytes: jsonBytes(kept) };
  },
  return: async (contents: RoundContents): Promise<ZipFile> => {
    return { name: "tra-lai.zip", bytes: zipFiles(await returned(contents)) };
  },
  all: async (contents: RoundContents): Promise<ZipFile> => {
    const parts = [
      await ROUND_FILES.collect(contents),
      await ROUND_FILES.report(contents),
      await ROUND_FILES.save(contents),
      ...(await returned(contents)).map(({ name, bytes }) => ({ name: `tra-lai/${name}`, bytes })),
    ];
    return { name: `dot-${roundName(contents.collection)}.zip`, bytes: zipFiles(parts) };
  },
} satisfies Record<RoundFileKind, unknown>;

export async function roundDownload(kind: RoundFileKind, contents: RoundContents): Promise<Download> {
  const { name, bytes } = await ROUND_FILES[kind](contents);
  const ending = name.slice(name.lastIndexOf(".") + 1) as keyof typeof TYPES;
  return { name, bytes, type: TYPES[ending] };
}

async function returned(contents: RoundContents): Promise<ZipFile[]> {
  const { collection, given, office } = contents;
  const report = reportOf(collection.run, official(contents));
  const { document, files } = await returnFiles(collection, report, { given, office, breakSignature: true });
  return [{ name: RETURN_INDEX, bytes: jsonBytes(document) }, ...files];
}

/** By its round, else by the day judged. */
const roundName = ({ period, run }: Collection): string => period?.id ?? run.asOf;

const expectedOf = ({ expected }: SavedRound): Partial<SavedRound> => (expected ? { expected } : {});

const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(escapedJson(`${JSON.stringify(value, null, 2)}\n`));
