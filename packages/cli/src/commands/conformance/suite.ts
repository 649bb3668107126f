import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ConformanceGroup, type ConformanceTest, conformanceFileSchema, type Plan } from "@ntm-kit/core";
import { UserError } from "../../user-error";
import { isPath, parseJson, readPlan, readText } from "../plan-file";

/** One test as it is run, with the sentence it belongs to. */
export interface SuiteTest extends ConformanceTest {
  readonly group: ConformanceGroup;
  readonly plan: Plan;
  /** It stands in `optional/`: a program may leave it out. */
  readonly isOptional: boolean;
}

/** The published suite: beside the built command, in the sources in its package. */
function publishedSuite(): string {
  const built = fileURLToPath(new URL("./conformance/", import.meta.url));
  const source = fileURLToPath(new URL("../../../../core/conformance/", import.meta.url));
  return existsSync(built) ? built : source;
}

/**
 * The tests of a folder, those of `optional/` last.
 *
 * @throws {UserError} naming the file that is no list of cases, or the folder that holds none
 */
export async function readSuite(named: string | undefined): Promise<SuiteTest[]> {
  const folder = named ?? publishedSuite();
  const tests = [...(await testsOf(folder, false)), ...(await testsOf(join(folder, "optional"), true))];
  if (tests.length > 0) return tests;
  throw new UserError(
    { vi: "thư mục không có ca kiểm tra nào.", en: "the folder holds no cases." },
    { vi: "Mỗi tệp .json theo conformance.schema.json.", en: "Each .json file is as conformance.schema.json says." },
    folder,
  );
}

async function testsOf(folder: string, isOptional: boolean): Promise<SuiteTest[]> {
  if (!existsSync(folder)) return [];
  const tests: SuiteTest[] = [];
  for (const name of namesIn(folder))
    for (const group of groupsOf(join(folder, name))) {
      const plan = await readPlan(isPath(group.plan) ? join(folder, group.plan) : group.plan);
      tests.push(...group.tests.map((test) => ({ ...test, group, plan, isOptional })));
    }
  return tests;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch {
    throw new UserError(
      { vi: "đây không phải là thư mục.", en: "this is no folder." },
      { vi: "Chỉ thư mục có các tệp ca kiểm tra .json.", en: "Name the folder that holds the .json files of cases." },
      folder,
    );
  }
}

function groupsOf(path: string): ConformanceGroup[] {
  const parsed = conformanceFileSchema.safeParse(parseJson(readText(path), path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") || "-";
  throw new UserError(
    { vi: `không phải là ca kiểm tra: ${place}`, en: `no cases: ${place}: ${issue?.message ?? ""}` },
    { vi: "Xem conformance.schema.json.", en: "See conformance.schema.json." },
    path,
  );
}
