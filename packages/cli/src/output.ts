import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Arguments } from "./arguments";
import { listFiles } from "./inputs";
import { type Both, UserError } from "./user-error";

/** Extensions of workbooks; no text is ever written under one of them. */
const WORKBOOKS = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".fods"]);

export const extensionOf = (path: string): string => extname(path).toLowerCase();

/** Commands whose output is a folder. */
const INTO_FOLDERS: ReadonlySet<string> = new Set(["return"]);

/** `annotate` of a folder, or of more than one file, writes a folder. */
const isOfSeveral = (command: string | undefined, paths: readonly string[]): boolean =>
  command === "annotate" &&
  (paths.length > 1 || paths.some((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory()));

/** @throws {UserError} where a command that writes a workbook is given no name for it */
export function needsOutput(output: string | undefined): asserts output is string {
  if (output === undefined)
    throw new UserError(
      { vi: "Chưa chỉ tệp ra.", en: "No output file is named." },
      { vi: "Thêm -o tên-tệp.xlsx.", en: "Add -o name.xlsx." },
    );
}

/**
 * Looks at the output before any work is done.
 *
 * @throws {UserError} where it is an input, a folder, or lies in a folder that is not there
 */
export function checkOutput(args: Arguments): void {
  const { output, command, positionals, each } = args;
  if (output === undefined) return;
  if (inputsOf(args).some((input) => isSameFile(input, output)))
    refuse(output, {
      vi: "tệp ra trùng với tệp vào; tệp vào không bao giờ bị sửa",
      en: "the output is an input; no input file is ever changed",
    });
  if (
    !INTO_FOLDERS.has(command ?? "") &&
    !each &&
    !isOfSeveral(command, positionals) &&
    statSync(output, { throwIfNoEntry: false })?.isDirectory()
  )
    refuse(output, { vi: "tên này là một thư mục", en: "this is a folder" });
  const folder = dirname(resolve(output));
  if (!existsSync(folder))
    throw new UserError(
      { vi: `không có thư mục ${folder}`, en: `there is no folder ${folder}` },
      {
        vi: "Tạo thư mục đó trước, hoặc chọn thư mục khác cho -o.",
        en: "Make that folder first, or name another for -o.",
      },
      output,
    );
}

/** All files that a command reads. */
const inputsOf = ({ positionals, others, from, plan, ...named }: Arguments): string[] => [
  ...listFiles([...positionals, ...others, ...from]),
  plan,
  ...[named.map, named.senders, named.round, named.accepted, named.office].flatMap((path) => path ?? []),
];

function refuse(output: string, what: Both): never {
  throw new UserError(what, { vi: "Chọn tên khác cho -o.", en: "Choose another name for -o." }, output);
}

/** Also by another spelling, another case where the disk does not mind, or a link. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return existsSync(a);
  const [one, other] = [statSync(a, { throwIfNoEntry: false }), statSync(b, { throwIfNoEntry: false })];
  if (!one || !other) return false;
  return realpathSync(a) === realpathSync(b) || (one.ino !== 0 && one.ino === other.ino && one.dev === other.dev);
}

/** @throws {UserError} where the name of the output says that it is something else than what is written */
export function checkExtension(output: string, wanted: string, why: Both): void {
  if (extensionOf(output) === wanted) return;
  throw new UserError(
    { vi: `tệp ra phải có đuôi ${wanted}: ${why.vi}`, en: `the output must end in ${wanted}: ${why.en}` },
    { vi: `Ví dụ: -o ket-qua${wanted}`, en: `For instance: -o result${wanted}` },
    output,
  );
}

/** @throws {UserError} where text would be written under the name of a workbook, which no program could open then */
export function checkTextOutput(output: string | undefined, format: string): void {
  if (output === undefined || !WORKBOOKS.has(extensionOf(output))) return;
  throw new UserError(
    {
      vi: `kết quả dạng ${format} không phải là bảng tính ${extensionOf(output)}`,
      en: `a result as ${format} is no ${extensionOf(output)} workbook`,
    },
    {
      vi: "Đặt đuôi .txt, .json, .csv hoặc .html; bảng tính: ntm annotate, hoặc ntm summarize -o ten.xlsx không kèm --format.",
      en: "Let it end in .txt, .json, .csv or .html; for a workbook: ntm annotate, or ntm summarize -o name.xlsx without --format.",
    },
    output,
  );
}

/**
 * Writes the result once it is whole: beside its place first, so that a run that is interrupted leaves no half of it
 * there.
 */
export function writeOutput(output: string, content: string | Uint8Array): void {
  const place = resolve(output);
  // A device or a pipe is written to as it is.
  const isPlain = statSync(place, { throwIfNoEntry: false })?.isFile() ?? true;
  const target = existsSync(place) ? realpathSync(place) : place;
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(isPlain ? part : place, content);
    if (isPlain) renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError(
      { vi: `không ghi được tệp (${code})`, en: `cannot be written (${code})` },
      {
        vi: "Kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc đóng tệp trong Excel.",
        en: "Check permissions and the space on the disk, or close the file in Excel.",
      },
      output,
    );
  }
}
