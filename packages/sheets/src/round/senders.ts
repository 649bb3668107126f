import { type PlanIndex, unitPhrase } from "@ntm-kit/core";
import { senderOf } from "../run/file-sender";
import { reportedUnits } from "../run/reported-units";
import type { Run } from "../run/run";
import type { RoundFile } from "./round-files";
import { hasTasks } from "./task-rows";

/** How much of what is expected has been reported. */
export interface ReportedShare {
  /** How many communes it is to report. */
  readonly expected: number;
  /** Of how many anything is stated. */
  readonly reported: number;
  /** Ids. */
  readonly missing: readonly string[];
}

/** A sender of a round. */
export interface RoundSender {
  /** Id of the sender. */
  readonly id: string;
  /** As people write it. */
  readonly name: string;
  /** `district`: a unit of the layer above the communes; `province`: the root. */
  readonly kind: "district" | "commune" | "agency" | "province";
  /** Whether it is to send. */
  readonly expected: boolean;
  /** What has come from it. */
  readonly status: "received" | "partial" | "missing" | "unexpected";
  /** Its own files and those of its communes; replaced and equal ones too. */
  readonly files: readonly string[];
  /** Of a unit: its communes. */
  readonly units?: ReportedShare;
  /** Of an agency: the tasks that it leads alone. */
  readonly tasks?: ReportedShare;
}

/** Who was to send, who has sent: those expected in the plan's order, then the others by their files. */
export function sendersOf(run: Run, files: readonly RoundFile[], expected?: readonly string[]): RoundSender[] {
  const { index } = run;
  const wanted = expected ?? expectedSenders(run);
  const byFile = new Map(files.map((file) => [file.name, fileSender(run, file, files)]));
  const others = [...byFile.values()].filter((id): id is string => id !== undefined && !wanted.includes(id));
  const reported = reportedUnits(run);
  return [...wanted, ...new Set(others)].map((id) => {
    const own = files.filter(({ name }) => {
      const sender = byFile.get(name);
      return sender === id || (sender !== undefined && isBeneath(index, sender, id));
    });
    return senderState(run, id, { isExpected: wanted.includes(id), wanted, files: own, reported });
  });
}

/**
 * The sender of any file of a round: of a duplicate that of its first, of a replaced one that of what takes its place.
 */
export function fileSender(run: Run, file: RoundFile, files: readonly RoundFile[]): string | undefined {
  if (file.sender !== undefined) return file.sender;
  const other = file.of === undefined ? undefined : files.find(({ name }) => name === file.of);
  if (other && other.of !== file.name) return fileSender(run, other, files);
  return senderOf(run, file.name);
}

/** A commune beneath the unit above the communes. */
const isBeneath = (index: PlanIndex, sender: string, id: string): boolean =>
  index.units.has(sender) && sender !== id && id !== index.root.id && index.districtOf(sender)?.id === id;

/**
 * Units right above the communes, or the communes where that is the root; where tasks are reported, agencies that lead
 * one alone.
 */
function expectedSenders(run: Run): string[] {
  const { index, plan } = run;
  const isOne = index.districts.length === 1 && index.districts[0] === index.root;
  const units = isOne ? index.communes : index.districts.filter(({ id }) => index.communesOf(id).length > 0);
  const leads = new Set(plan.tasks.flatMap(({ id }) => soleLead(run, id) ?? []));
  const agencies = hasTasks(run) ? plan.agencies.filter(({ id, kind }) => kind === "agency" && leads.has(id)) : [];
  return [...units, ...agencies].map(({ id }) => id);
}

function soleLead({ index }: Run, task: string): string | undefined {
  const { agencies = [], open } = index.tasks.get(task)?.leadAgencies ?? {};
  return agencies.length === 1 && !open ? agencies[0] : undefined;
}

interface Sending {
  readonly isExpected: boolean;
  readonly wanted: readonly string[];
  readonly files: readonly RoundFile[];
  readonly reported: ReadonlySet<string>;
}

function senderState(run: Run, id: string, sending: Sending): RoundSender {
  const { index, plan } = run;
  const unit = index.units.get(id);
  const of = unit ? index.communesOf(id).map((commune) => commune.id) : tasksOf(run, id);
  const isReported = unit
    ? (one: string) => sending.reported.has(one)
    : (one: string) => run.facts.merged.tasks.get(one)?.status !== undefined;
  const missing = of.filter((one) => !isReported(one));
  const reported = { expected: of.length, reported: of.length - missing.length, missing };
  const name = unit ? `UBND ${unitPhrase(unit)}` : (plan.agencies.find((agency) => agency.id === id)?.name ?? id);
  const above = index.districtOf(id)?.id;
  const isPartOfExpected = above !== undefined && sending.wanted.includes(above);
  const hasSent = sending.files.some(({ state }) => state !== "unreadable");
  const isUnexpected = !sending.isExpected && !isPartOfExpected;
  return {
    id,
    name,
    kind: unit ? kindOf(index, id) : "agency",
    expected: sending.isExpected,
    status: isUnexpected ? "unexpected" : statusOf(reported, hasSent),
    files: sending.files.map((file) => file.name),
    ...(unit ? { units: reported } : { tasks: reported }),
  };
}

/** Who sent a form in which nothing is filled in has sent, and lacks all of it. */
const statusOf = ({ expected, reported }: ReportedShare, hasSent: boolean): RoundSender["status"] =>
  reported === 0 && !hasSent ? "missing" : reported < expected ? "partial" : "received";

function kindOf(index: PlanIndex, id: string): RoundSender["kind"] {
  if (id === index.root.id) return "province";
  const unit = index.units.get(id);
  return unit && index.isCommune(unit) ? "commune" : "district";
}

const tasksOf = (run: Run, agency: string): string[] =>
  run.plan.tasks.filter(({ id }) => soleLead(run, id) === agency).map(({ id }) => id);
