import { checkGiven } from "../check-given";
import { checkNames, namesOf } from "../check-names";
import { formatNumber } from "../findings/words";
import type { ReportFinding } from "../report/finding";
import type { Report } from "../report/report";
import type { ReportSheet } from "../report/sheets";
import type { Summary } from "../report/summary";
import { subjectText } from "../summary/subject";
import { type ToldUnits, toldUnits } from "../summary/told-units";
import { capital } from "../text/capital";
import { asOfText } from "../words/as-of";
import { otherUnitsText } from "../words/coverage";
import { explainedText } from "../words/explained";
import { sheetKindText } from "../words/sheet-kind";
import { spanText } from "../words/span-text";
import { barChart, chartKey } from "./charts";
import { html } from "./escape";
import { laterSection } from "./later";
import { type HtmlOptions, openRegion, type Page, pageOf } from "./page";
import { pictureSection } from "./picture";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./style";
import { supposedSection } from "./supposed";
import { targetsSection } from "./targets";

const NAMES = namesOf<HtmlOptions>({
  language: ["vi or en", ["vi", "en"]],
  texts: ["texts, as defineTexts gives them,", "object", "findings"],
  unitName: ["a function", "function"],
  units: ["a list of units", "list"],
  supposed: ["a function", "function"],
  planTitle: ["a text", "string"],
  explain: ["a function", "function"],
});

/**
 * The report as one page of its own: no request leaves it, it opens from disk, prints, and reads without its script.
 * Everything that came from a sheet is escaped.
 *
 * @example
 * const page = renderHtmlReport(report, summary, { language: "vi", planTitle: plan.title, units: plan.units });
 */
export function renderHtmlReport(report: Report, summary: Summary, options: HtmlOptions): string {
  checkGiven({ report, summary, options });
  checkNames(options, NAMES);
  const page = pageOf(options);
  const units = toldUnits(report.targets, report.coverage, options.units ?? []);
  const told = options.units ? units : { told: [...units.told, ...units.others], others: [] };
  const { say } = page;
  // Nothing but the two texts below may act on the page, whatever a cell holds.
  const csp = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${options.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${csp}"><title>${html(say("title"))}</title><style>${STYLE}</style></head>
<body><main>
<h1>${html(say("title"))}</h1>
<p><b>${html(capital([subjectText(report, summary, options.language), asOfText(report, options.language)].filter(Boolean).join(" · ")))}</b></p>
<p class="soft">${html(planText(report, page, options.planTitle))}</p>
${cards(report, page)}
${pictureSection(summary, told, page)}
${supposedSection(summary, page)}
${findingsSection(report, page)}
${targetsSection(report, told, summary.labels, page)}
${summarySection(summary, told, page)}
${laterSection(summary, page)}
${criteriaSection(summary, page)}
${tasksSection(summary, page)}
${filesSection(report, page)}
</main><script>${SCRIPT}</script></body></html>
`;
}

function planText({ plan }: Report, { say }: Page, title: string | undefined): string {
  const id = `${plan.id} ${plan.version}`;
  return title === undefined ? `${say("plan")} ${id}` : `${title} (${id})`;
}

function cards({ summary }: Report, { say }: Page): string {
  const card = (value: number, label: string, className: string): string =>
    `<div class="card"><b class="${className}">${value}</b>${html(label)}</div>`;
  return `<div class="cards">${[
    card(summary.errors, say("errors"), "error"),
    card(summary.warnings, say("warnings"), "warning"),
    card(summary.infos, say("infos"), "info"),
    card(summary.targetsMet, `${say("targets")}: ${say("met")}`, "met"),
    card(summary.targetsNotMet, `${say("targets")}: ${say("not-met")}`, "not-met"),
    card(summary.targetsUndetermined, `${say("targets")}: ${say("undetermined")}`, "undetermined"),
  ].join("")}</div>`;
}

function findingsSection({ findings }: Report, page: Page): string {
  const { say } = page;
  if (findings.length === 0) return `<section><h2>${html(say("findings"))}</h2><p>${html(say("none"))}</p></section>`;
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])) {
    const list = groups.get(`${finding.severity} ${finding.code}`);
    if (list) list.push(finding);
    else groups.set(`${finding.severity} ${finding.code}`, [finding]);
  }
  const places = [...new Set(findings.map(placeOf))].filter((place) => place !== "");
  const option = (value: string, text: string): string => `<option value="${html(value)}">${html(text)}</option>`;
  const severities = (["error", "warning", "info"] as const).map((severity) => option(severity, say(severity)));
  const filters = `<div class="filters"><label>${html(say("search"))} <input id="q" type="search"></label><label>${html(say("severity"))} <select id="s">${option("", say("all"))}${severities.join("")}</select></label><label>${html(say("place"))} <select id="h">${option("", say("all"))}${places.map((place) => option(place, place)).join("")}</select></label></div>`;
  const nothing = `<p class="nothing" id="nothing" role="status" hidden>${html(say("nothing"))}</p><p class="soft" id="copied" role="status" data-word="${html(say("copied"))}"></p>`;
  return `<section><h2>${html(say("findings"))}</h2>${filters}${nothing}${[...groups.values()].map((list) => groupHtml(list, page)).join("\n")}</section>`;
}

const placeOf = ({ file, sheet }: Pick<ReportFinding, "file" | "sheet">): string =>
  [file, sheet].filter(Boolean).join(" › ");

const ORDER = { error: 0, warning: 1, info: 2 } as const;

function groupHtml(list: readonly ReportFinding[], page: Page): string {
  const [first] = list;
  if (!first) return "";
  const { code, severity } = first;
  const open = severity === "info" ? "" : " open";
  return `<details class="group"${open}><summary><span class="${severity}">${html(page.say(severity))}</span> ${html(page.title(code))} <span class="soft">(<span class="count">${list.length}</span>) ${html(code)}</span></summary><ul>${list.map((finding) => findingHtml(finding, page)).join("")}</ul></details>`;
}

function findingHtml(finding: ReportFinding, { say, language }: Page): string {
  const address = finding.cell
    ? `${finding.sheet ? `'${finding.sheet.replace(/'/g, "''")}'!` : ""}${finding.cell}`
    : "";
  const where = `<span class="soft">${html(placeOf(finding))}</span>`;
  const place = finding.cell
    ? `<button class="cell" type="button" title="${html(say("copy"))}" data-address="${html(address)}">${html(finding.cell)}</button> ${where}`
    : where;
  const related = (finding.related ?? [])
    .map(
      ({ file = finding.file, sheet, cell, message }) =>
        `<p>${html(`${placeOf({ file, sheet })} ${cell}: ${message}`)}</p>`,
    )
    .join("");
  const isSaid = finding.fix?.also !== undefined || (finding.fix && finding.hint?.includes(String(finding.fix.to)));
  const fix = finding.fix && !isSaid ? `<p>${html(say("fix"))}: <b>${html(finding.fix.to)}</b></p>` : "";
  const rule = finding.source
    ? `<blockquote>${html(say("rule"))} (${html(finding.source.document)}): “${html(finding.source.quote)}”</blockquote>`
    : "";
  const words = explainedText(finding, language);
  const said = words === undefined ? "" : `<p>${html(words)}</p>`;
  return `<li class="finding" data-severity="${finding.severity}" data-place="${html(placeOf(finding))}" data-words="${html(finding.code)}">${place}<p>${html(finding.message)}</p>${finding.hint ? `<p class="soft">${html(finding.hint)}</p>` : ""}${related}${said}${fix}${rule}</li>`;
}

function summarySection(
  { units: all, groups = [], labels }: Summary,
  { others }: ToldUnits,
  { say, language }: Page,
): string {
  const units = all.filter(({ id, reported }) => reported > 0 || !others.includes(id));
  const left = all.length - units.length;
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const range = (ends: readonly [number | null, number | null]): string => spanText(ends, number);
  const standards = labels.standards.map((standard) => standard[language]);
  const plain = labels.standards[0]?.id ?? "";
  const title = `${say("summary")} ${(language === "vi" ? labels.layers : labels.layer)[language]}`;
  const heads = [capital(labels.communes[language]), say("reported"), ...standards, say("mean"), say("lowest")];
  const rows = [...units, ...groups].map((unit) => {
    const figures = [
      String(unit.communes),
      String(unit.reported),
      ...labels.standards.map(({ id }) => range(unit.standards[id] ?? [null, null])),
      range(unit.meanCriteria),
      range(unit.minCriteria),
    ];
    return `<tr><td>${html(unit.name)}</td>${figures.map((value) => `<td class="n">${html(value)}</td>`).join("")}</tr>`;
  });
  const bars = [...units.slice(1), ...groups].map((unit) => {
    const [low, high] = (unit.standards[plain] ?? [0, 0]).map((end) => end ?? 0) as [number, number];
    return {
      label: unit.name,
      parts: [
        { value: low, className: "met", title: standards[0] ?? "" },
        { value: high - low, className: "undetermined", title: say("undetermined") },
        { value: unit.communes - high, className: "rest", title: say("notStandard") },
      ],
    };
  });
  const key = chartKey([
    ["met", standards[0] ?? ""],
    ["undetermined", say("undetermined")],
    ["rest", say("notStandard")],
  ]);
  return `<section><h2>${html(title)}</h2>${openRegion(title)}<table><tr><th>${html(say("unit"))}</th>${heads.map((head) => `<th class="n">${html(head)}</th>`).join("")}</tr>${rows.join("")}</table></div>${left > 0 ? `<p class="soft">${html(otherUnitsText(left, labels, language))}</p>` : ""}${key}${barChart(bars, standards[0] ?? "")}</section>`;
}

function criteriaSection({ criteria, labels }: Summary, { say, language }: Page): string {
  if (!criteria.some((criterion) => criterion.met + criterion.notMet > 0)) return "";
  const bars = [...criteria]
    .sort((a, b) => b.notMet - a.notMet)
    .map((criterion) => ({
      label: `${criterion.number}. ${criterion.name}`,
      parts: [
        { value: criterion.notMet, className: "not-met", title: say("not-met") },
        { value: criterion.notReported, className: "undetermined", title: say("notReported") },
        { value: criterion.met, className: "met", title: say("met") },
      ],
    }));
  const title = say("criteria").replace("{communes}", labels.communes[language]);
  return `<section><h2>${html(title)}</h2>${chartKey([
    ["not-met", say("not-met")],
    ["undetermined", say("notReported")],
    ["met", say("met")],
  ])}${barChart(bars, title)}</section>`;
}

function tasksSection({ tasks }: Summary, { say }: Page): string {
  if (!tasks.byGroup.some((group) => group.notReported < group.tasks)) return "";
  const words = ["done", "inProgress", "notStarted", "overdue"] as const;
  const heads = [...words, "notReportedTasks"] as const;
  const rows = tasks.byGroup.map(
    (group) =>
      `<tr><td>${html(group.id)}. ${html(group.name)}</td><td class="n">${group.tasks}</td>${words.map((word) => `<td class="n">${group[word]}</td>`).join("")}<td class="n">${group.notReported}</td></tr>`,
  );
  return `<section><h2>${html(say("tasks"))}</h2>${openRegion(say("tasks"))}<table><tr><th>${html(say("group"))}</th><th class="n">${html(say("count"))}</th>${heads.map((word) => `<th class="n">${html(say(word))}</th>`).join("")}</tr>${rows.join("")}</table></div></section>`;
}

function filesSection({ files, findings }: Report, { say, language }: Page): string {
  // A sheet of no known kind of which nothing is said is the kit's own, such as the guide of a form.
  const isTold = (path: string, { name, kind }: ReportSheet): boolean =>
    kind !== "unrecognised" || findings.some(({ file, sheet }) => file === path && sheet === name);
  const rows = files.flatMap((file) =>
    file.sheets
      .filter((sheet) => isTold(file.path, sheet))
      .map(
        (sheet) =>
          `<tr><td>${html(file.path)}</td><td>${html(sheet.name)}</td><td>${html(sheet.kindTitle ?? sheetKindText(sheet.kind, language))}</td><td>${html(sheet.dataRange ?? "")}</td><td class="n">${sheet.records}</td></tr>`,
      ),
  );
  const words = ["file", "sheet", "kind", "range"] as const;
  const head = `<tr>${words.map((word) => `<th>${html(say(word))}</th>`).join("")}<th class="n">${html(say("rows"))}</th></tr>`;
  return `<section><h2>${html(say("files"))}</h2>${openRegion(say("files"))}<table>${head}${rows.join("")}</table></div></section>`;
}
