import { shortNames } from "@ntm-kit/sheets";
import type { EngineClient } from "../../engine/client";
import type { Place, SheetOutline, Work } from "../../engine/protocol";
import type { RoundReading } from "../../engine/round/round-view";
import { EMPTY_STATE, type Host, type HostFix, type WorkbookState } from "../host";
import { HostError } from "../host-error";
import { keptOnThisMachine } from "../kept";
import type { ChosenFile } from "./given-files";
import { type PageView, pageViewStore } from "./page-view-store";
import { typedValue } from "./typed-value";

interface HowChosen {
  /** What is known of the files already. */
  readonly state: WorkbookState;
  /** Hears of every file of several as soon as it was read. */
  onRead(reading: RoundReading): void;
}

export interface PageHost extends Host {
  readonly kind: "page";
  /** Takes chosen or dropped files; the next check reads them. */
  choose(files: readonly ChosenFile[], how: HowChosen): void;
  readonly files: readonly ChosenFile[];
  readonly view: PageView;
  subscribe(listener: () => void): () => void;
  /** Brings a file into sight, from the first of its sheets. */
  showFile(name: string): void;
  /** Another value in a cell of a file as it is held here. */
  edit(engine: EngineClient, place: Place, text: string): Promise<void>;
  /** Takes back the last fix or edit in the files as they are held here. */
  undoEdit(engine: EngineClient): Promise<void>;
}

/** What the page holds of its files. */
interface Held {
  files: readonly ChosenFile[];
  /** Those that the engine has read. */
  opened: readonly ChosenFile[] | undefined;
  engine: EngineClient | undefined;
  state: WorkbookState;
  onRead: HowChosen["onRead"];
  readonly outlines: Map<string, readonly SheetOutline[]>;
}

/** Files opened in the page: shown in a grid of its own, never changed on disk; copies are downloaded. */
export function pageHost(): PageHost {
  const shown = pageViewStore();
  const held: Held = {
    files: [],
    opened: undefined,
    engine: undefined,
    state: EMPTY_STATE,
    onRead: () => {},
    outlines: new Map(),
  };
  return {
    kind: "page",
    ...NEVER_WRITES,
    ...keptOnThisMachine,
    get view() {
      return shown.view;
    },
    get files() {
      return held.files;
    },
    subscribe: shown.subscribe,
    ...opening(held, shown),
    ...showing(held, shown),
    ...editing(held, shown),
    loadState: async () => held.state,
    async saveState(next) {
      held.state = next;
    },
  };
}

type Shown = ReturnType<typeof pageViewStore>;

const opening = (held: Held, shown: Shown): Pick<PageHost, "choose" | "read"> => ({
  choose(chosen, { state, onRead }) {
    held.files = chosen;
    held.state = state;
    held.onRead = onRead;
    held.outlines.clear();
    shown.begin(chosen.length === 1 ? (chosen[0]?.file.name ?? "") : "");
  },
  async read(engine, work) {
    const { files, outlines, onRead } = held;
    if (files.length === 0) throw new HostError("no-file");
    held.engine = engine;
    if (files === held.opened) return;
    held.opened = undefined;
    for await (const [name, sheets] of readAll(engine, files, work, onRead)) {
      outlines.set(name, sheets);
      if (shown.view.sheets.length === 0 && sheets.length > 0) shown.open(sheets, name);
    }
    held.opened = files;
  },
});

const showing = ({ outlines }: Held, shown: Shown): Pick<PageHost, "select" | "showFile"> => ({
  async select(place) {
    const { file } = shown.view;
    const sheets = outlines.get(place.file ?? file);
    if (place.file !== undefined && place.file !== file && sheets) shown.open(sheets, place.file, place);
    else shown.show({ place: { file, ...place } });
    return undefined;
  },
  showFile(name) {
    const sheets = outlines.get(name);
    if (sheets) shown.open(sheets, name);
  },
});

const editing = (held: Held, shown: Shown): Pick<PageHost, "applyFixes" | "edit" | "undoEdit"> => ({
  async applyFixes(fixes) {
    const skipped = await writeFixes(held.engine, fixes);
    shown.show({});
    return skipped;
  },
  async edit(engine, place, text) {
    await engine.call("edit", [{ file: shown.view.file, ...place }, typedValue(text)]);
    shown.show({});
  },
  async undoEdit(engine) {
    await engine.call("undoEdit", []);
    shown.show({});
  },
});

type Read = readonly [name: string, sheets: readonly SheetOutline[]];

/** Files one after the other: each is known as soon as it was read, and two at once would need twice the memory. */
async function* readAll(
  engine: EngineClient,
  files: readonly ChosenFile[],
  work: Work,
  onRead: HowChosen["onRead"],
): AsyncGenerator<Read> {
  const [only] = files;
  if (only && files.length === 1) {
    const { name } = only.file;
    const bytes = new Uint8Array(await only.file.arrayBuffer());
    yield [name, await engine.call("open", [{ name, bytes }], work)];
    return;
  }
  let reading: RoundReading = { files: [], senders: await engine.call("close", []) };
  onRead(reading);
  const names = shortNames(files.map(({ path }) => path));
  for (const [i, { path, file }] of files.entries()) {
    const name = names[i] ?? path;
    work.onProgress?.({ stage: "reading", done: i, total: files.length, what: name });
    const added = await engine.call("add", [{ name, bytes: await bytesOf(file) }], { signal: work.signal });
    reading = { files: [...reading.files, added.file], senders: added.senders };
    onRead(reading);
    yield [name, added.sheets];
  }
}

/** A file that is gone or closed to us is like one without content: it is named, and the others go on. */
const bytesOf = (file: File): Promise<Uint8Array> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );

const refuse = async (): Promise<never> => {
  throw new HostError("read-only-page");
};

/** What only Excel can do: a page marks nothing in a file and hears of no edits. */
const NEVER_WRITES = {
  mark: refuse,
  unmark: refuse,
  insert: refuse,
  removeSheets: refuse,
  onEdit: async () => async () => {},
} satisfies Partial<Host>;

/** Fixes in the files as the engine holds them; what it refuses has a formula. */
async function writeFixes(engine: EngineClient | undefined, fixes: readonly HostFix[]) {
  const refused = await engine?.call("applyFixes", [fixes]);
  const left = new Set(refused?.map(keyOf));
  return fixes.filter((fix) => left.has(keyOf(fix))).map((fix) => ({ ...fix, why: "formula" as const }));
}

const keyOf = ({ file = "", sheet, cell }: Pick<HostFix, "file" | "sheet" | "cell">): string =>
  `${file}!${sheet}!${cell}`;
