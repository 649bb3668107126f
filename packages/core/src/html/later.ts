import type { Summary } from "../report/summary";
import { laterTable } from "../words/later-table";
import { html } from "./escape";
import { openRegion, type Page } from "./page";

/** Results on the units that came after those of the plan, where they are asked for. */
export function laterSection({ today, labels }: Summary, { language }: Page): string {
  if (!today) return "";
  const { title, counts, heads, rows } = laterTable(today, labels, language);
  const head = heads.map((text) => `<th>${html(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${html(text)}</td>`).join("")}</tr>`).join("");
  return `<section><h2>${html(title)}</h2><p>${html(counts)}</p>${openRegion(title)}<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}
