import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";

/** The machine as far as it decides where the cache lies and for which Node it holds. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** As Node says it: `v20.20.2`. */
  readonly node: string;
  readonly arch: string;
  /** Undefined where files have no such owner. */
  readonly uid: number | undefined;
}

/** What the compiled code was made from, and by which command. */
export interface CodeOfRun {
  readonly command: string;
  readonly version: string;
  readonly stat: Pick<Stats, "size" | "mtimeMs">;
}

export interface CodeCache {
  /** Undefined where nothing was kept, or where what lies there cannot be trusted. */
  read(): Buffer | undefined;
  /** Silent where it cannot be written: a run does not need it. */
  write(compiled: Buffer): void;
}

/** Node 20.15 and 22.2 brought it. Without a check sum nothing is kept: the engine crashes on compiled code that is damaged. */
const crc32 = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;
const SUM_BYTES = 4;
/** Others may not write what is run here. */
const WRITABLE_BY_OTHERS = 0o022;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "" && value !== "0";

/** The folder of the user's caches, by the habit of the system. Undefined where it is switched off or unknown. */
export function cacheFolder({ env, platform, home }: Pick<Machine, "env" | "platform" | "home">): string | undefined {
  if (isSet(env["NTM_NO_CACHE"]) || isSet(env["NODE_DISABLE_COMPILE_CACHE"])) return undefined;
  const chosen = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
  if (chosen) return join(chosen, "ntm-kit");
  if (!home || platform === "win32") return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches", "ntm-kit") : join(home, ".cache", "ntm-kit");
}

/**
 * The compiled code of one command, kept from one run to the next: most of a short run would go into compiling the
 * same functions again. A file holds for one version of Node and one state of the code; one is kept for each command.
 */
export function codeCacheOf({ command, version, stat }: CodeOfRun, machine: Machine): CodeCache | undefined {
  const folder = cacheFolder(machine);
  if (folder === undefined || !crc32) return undefined;
  const state = `${version}-${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}`;
  const name = `${command}-${state}-${machine.node}-${machine.arch}.bin`;
  return {
    read: () => orNothing(() => trusted(join(folder, name), machine.uid)),
    write: (compiled) =>
      orNothing(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        for (const other of readdirSync(folder))
          if (other.startsWith(`${command}-`) && other.endsWith(".bin")) rmSync(join(folder, other));
        put(join(folder, name), compiled);
      }),
  };
}

/** What work gives, undefined where it fails. */
export function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const sumOf = (compiled: Uint8Array): Buffer => {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32?.(compiled) ?? 0);
  return sum;
};

/** Compiled code is run as it is: only what this user wrote, as it was written. */
function trusted(path: string, uid: number | undefined): Buffer | undefined {
  const file = openSync(path, "r");
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return undefined;
    if (uid !== undefined && (stat.uid !== uid || (stat.mode & WRITABLE_BY_OTHERS) !== 0)) return undefined;
    const bytes = readFileSync(file);
    const compiled = bytes.subarray(0, Math.max(0, bytes.length - SUM_BYTES));
    return bytes.subarray(compiled.length).equals(sumOf(compiled)) ? compiled : undefined;
  } finally {
    closeSync(file);
  }
}

/** Beside its place first: another run that starts meanwhile finds the whole file or none. */
function put(path: string, compiled: Buffer): void {
  const part = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(part, Buffer.concat([compiled, sumOf(compiled)]), { mode: 0o600 });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
