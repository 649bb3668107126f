import type { Summary } from "../report/summary";
import type { ReportTarget } from "../report/target";
import { targetRangeText } from "../targets/result-text";
import { statusText } from "../words/status";
import { html } from "./escape";
import { openRegion, type Page } from "./page";
import { neededText } from "./targets";

/** What was supposed, and the targets that it changes, as reported and as supposed; nothing where nothing is. */
export function supposedSection({ suppose, before, changed, targets }: Summary, page: Page): string {
  if (!suppose || !before || !changed) return "";
  const { say } = page;
  const was = new Map(before.targets.map((target) => [target.id, target]));
  const rows = targets
    .filter(({ id }) => changed.includes(id))
    .map((target) => rowHtml(target, was.get(target.id), page));
  const head = `<tr><th>${html(say("unit"))}</th><th>${html(say("target"))}</th><th>${html(say("before"))}</th><th>${html(say("after"))}</th></tr>`;
  const table = `${openRegion(say("supposed"))}<table>${head}${rows.join("")}</table></div>`;
  const texts = suppose.map((wish) => `<li>${html(page.supposed(wish))}</li>`).join("");
  return `<section><h2>${html(say("supposed"))}</h2><ul>${texts}</ul>${rows.length > 0 ? table : `<p>${html(say("unchanged"))}</p>`}</section>`;
}

function rowHtml(target: ReportTarget, was: ReportTarget | undefined, { name, language }: Page): string {
  const isOther = was !== undefined && neededText(was, language) !== neededText(target, language);
  const cell = (one: ReportTarget): string =>
    `<td class="${one.status}">${html([targetRangeText(one, language), isOther ? `(${neededText(one, language)})` : "", statusText(one, language)].filter(Boolean).join(" "))}</td>`;
  return `<tr><td>${html(name(target.unit))}</td><td>${html(target.title)}</td>${was ? cell(was) : "<td></td>"}${cell(target)}</tr>`;
}
