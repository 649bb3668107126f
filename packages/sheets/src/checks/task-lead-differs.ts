import { createAgencyResolver, type Plan } from "@ntm-kit/core";
import { readContext } from "../read/read-context";
import { bareWords } from "../text/bare-words";
import { defineCheck } from "./support/define-check";
import { taskSheet } from "./support/examples";

/** Another lead agency than the plan names. An abbreviation, a spelling or another order is no difference. */
export const taskLeadDiffers = defineCheck({
  code: "task/lead-differs",
  severity: "warning",
  tasks(table, { index, report }) {
    const resolve = resolverOf(index.plan);
    for (const row of table.rows) {
      if (
        !row.task ||
        !row.lead ||
        row.lead.text === "" ||
        bareWords(row.lead.text) === bareWords(row.task.leadAgencies.text)
      )
        continue;
      const wanted = new Set(row.task.leadAgencies.agencies);
      const written = new Set([...resolve(row.lead.text).agencies, ...membersOf(row.lead.text, wanted, index.plan)]);
      if (written.size === wanted.size && [...written].every((id) => wanted.has(id))) continue;
      report({
        at: table.frame.view.origin(row.line, row.lead.slot),
        params: { task: row.task.id, written: row.lead.text, lead: row.task.leadAgencies.text },
        source: row.task.source,
        subject: row.task.id,
        field: "lead",
      });
    }
  },
  passes: [
    { why: "an empty cell names no other agency", rows: taskSheet(["I.1", "", "", "", "Đang thực hiện", "", "", ""]) },
  ],
  fails: [
    {
      why: "an agency that the plan does not name for the task",
      rows: taskSheet(["I.1", "", "Công ty Đèn Lồng", "", "Đang thực hiện", "", "", ""]),
      at: "C2",
      params: { task: "I.1", written: "Công ty Đèn Lồng", lead: "Sở Nông nghiệp" },
      source: "Ban hành Kế hoạch thực hiện Chương trình",
      subject: "I.1",
      field: "lead",
    },
  ],
});

/** "UBND huyện Sông Mẫu" is one of the "UBND các huyện, thành phố" that the plan names, and reports for itself. */
function membersOf(text: string, wanted: ReadonlySet<string>, plan: Plan): string[] {
  const name = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(.+)$/iu.exec(text.trim())?.[1];
  const match = name === undefined ? undefined : readContext(plan).units.match(name, undefined);
  if (match?.kind !== "exact" && match?.kind !== "folded") return [];
  const all = readContext(plan).index.isCommune(match.unit) ? /^ubnd (?:cac |cap )xa/ : /^ubnd (?:cac |cap )?huyen/;
  return plan.agencies
    .filter(
      ({ id, kind, name: collective }) => kind === "collective" && wanted.has(id) && all.test(bareWords(collective)),
    )
    .map(({ id }) => id);
}

const resolvers = new WeakMap<Plan, ReturnType<typeof createAgencyResolver>>();

function resolverOf(plan: Plan) {
  let resolver = resolvers.get(plan);
  if (!resolver) resolvers.set(plan, (resolver = createAgencyResolver(plan.agencies)));
  const known = resolver;
  return (text: string) => known.resolve(text);
}
