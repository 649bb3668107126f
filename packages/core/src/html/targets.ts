import type { Language } from "../findings/words";
import type { Report } from "../report/report";
import type { SummaryLabels } from "../report/summary";
import type { ReportTarget } from "../report/target";
import type { ToldUnits } from "../summary/told-units";
import { requiredText, resultText, targetRangeText } from "../targets/result-text";
import { otherTargetsText } from "../words/coverage";
import { statusText } from "../words/status";
import { titleWithDue } from "../words/title-with-due";
import { html } from "./escape";
import { openRegion, type Page } from "./page";

/**
 * Where every target stands, by unit; each opens to why it does. Those of units that the files say nothing of are one
 * line.
 */
export function targetsSection(
  { targets }: Report,
  { told: units, others }: ToldUnits,
  labels: SummaryLabels,
  page: Page,
): string {
  const { say } = page;
  const left = targets.filter((target) => others.includes(target.unit)).length;
  const rest = left > 0 ? `<p class="soft">${html(otherTargetsText(left, labels, page.language))}</p>` : "";
  const head = `<tr><th>${html(say("target"))}</th><th class="n">${html(say("actual"))}</th><th class="n">${html(say("needs"))}</th><th class="n">${html(say("gap"))}</th><th>${html(say("status"))}</th></tr>`;
  const boards = units.map(
    (unit, i) =>
      `<h3 id="u${i}">${html(page.name(unit))}</h3>${openRegion(page.name(unit))}<table class="targets">${head}${targets
        .filter((target) => target.unit === unit)
        .map((target) => targetHtml({ ...target, title: titleWithDue(target, targets, page.language) }, page))
        .join("")}</table></div>`,
  );
  return `<section><h2>${html(say("board"))}</h2>${overview(targets, units, page)}${boards.join("")}${rest}</section>`;
}

/** How many targets of each unit are met, not met and open, each leading to its table. */
function overview(targets: readonly ReportTarget[], units: readonly string[], { say, name }: Page): string {
  const items = units.map((unit, i) => {
    const own = targets.filter((target) => target.unit === unit);
    const counts = (["met", "not-met", "undetermined"] as const).flatMap((status) => {
      const count = own.filter((target) => target.status === status).length;
      return count === 0 ? [] : [`<span class="${status}">${count} ${html(say(status))}</span>`];
    });
    return `<li><b><a href="#u${i}">${html(name(unit))}</a></b>${counts.join(" · ")}</li>`;
  });
  return `<ul class="board">${items.join("")}</ul>`;
}

const SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", in: "" };

/** What a target asks for: `≥ 43`. */
export const neededText = (target: ReportTarget, language: Language): string =>
  `${SIGNS[target.operator] ?? target.operator} ${requiredText(target, language)}`.trim();

function targetHtml(target: ReportTarget, page: Page): string {
  const { say, language } = page;
  const gap = target.gap === null ? "–" : resultText(target.gap, { ...target, required: 0 }, language);
  const aspiration =
    target.commitment === "aspiration" ? ` <span class="soft">(${html(say("aspiration"))})</span>` : "";
  return `<tr><td>${html(target.title)}${aspiration}${whyHtml(target, page)}</td><td class="n">${html(targetRangeText(target, language))}</td><td class="n">${html(neededText(target, language))}</td><td class="n">${html(gap)}</td><td class="${target.status}">${html(statusText(target, language))}</td></tr>`;
}

/** The very words, and what the explanation of the target says beside them. */
function whyHtml({ id, source }: ReportTarget, { say, explain }: Page): string {
  const why = explain(id);
  const quote = `<blockquote>“${html(why?.source.quote ?? source.quote)}”</blockquote>`;
  if (!why) return quote;
  const lines = [
    `${why.rule} ${why.due}`,
    why.outcome,
    ...why.assumptions.flatMap(({ question, reading, alternative }) => [
      `${question} ${reading}`,
      ...(alternative === null ? [] : [`${say("alternative")}: ${alternative}`]),
    ]),
  ];
  const units = why.units.map(
    ({ title, words, state }) => `<li class="unit" data-state="${state}">${html(`${title}: ${words}`)}</li>`,
  );
  return `${quote}<details class="why"><summary>${html(say("why"))}</summary>${lines.map((line) => `<p>${html(line)}</p>`).join("")}<ul>${units.join("")}</ul></details>`;
}
