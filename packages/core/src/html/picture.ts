import type { Summary, UnitStanding } from "../report/summary";
import type { ToldUnits } from "../summary/told-units";
import { type StandingLook, standingCount, standingLooks } from "../words/standing";
import { html } from "./escape";
import type { Page } from "./page";

/** A tile for each commune under its district; a tile opens to the criteria that are not met or not stated. */
export function pictureSection({ standings = [], units, labels }: Summary, { others }: ToldUnits, page: Page): string {
  const { say, language } = page;
  if (!standings.some(({ standing }) => standing !== "no-data")) return "";
  const looks = standingLooks(labels);
  const shown = units.flatMap(({ id, name, reported }) => {
    const own = standings.filter(({ upper }) => upper === id);
    return own.length === 0 || (reported === 0 && others.includes(id)) ? [] : [{ name, own }];
  });
  const counted = new Set(shown.flatMap(({ own }) => own));
  const key = looks.map((look) => {
    const count = [...counted].filter(({ standing }) => standing === look.standing).length;
    return `<li class="${lookClass(look)}"><i>${html(look.sign[language])}</i>${html(look[language])}: ${count}</li>`;
  });
  const groups = shown.map(({ name, own }) => {
    const tiles = own.map((unit) => tileHtml(unit, looks, page));
    return `<h3>${html(name)}</h3><div class="tiles">${tiles.join("")}</div>`;
  });
  return `<section><h2>${html(say("picture"))}</h2><ul class="standings">${key.join("")}</ul>${groups.join("")}</section>`;
}

const lookClass = ({ standing, height }: StandingLook): string =>
  height > 0 ? `at at-${Math.min(height, 3)}` : standing;

function tileHtml(unit: UnitStanding, looks: readonly StandingLook[], { say, language }: Page): string {
  const look = looks.find(({ standing }) => standing === unit.standing);
  if (!look) return "";
  const count = standingCount(unit);
  const lines = [
    `${look[language]}. ${count}`.trim(),
    ...(unit.notMet.length > 0 ? [`${say("notMetList")}: ${unit.notMet.join(", ")}`] : []),
    ...(unit.open.length > 0 && unit.standing !== "no-data" ? [`${say("openList")}: ${unit.open.join(", ")}`] : []),
  ];
  return `<details class="tile ${lookClass(look)}" data-unit="${html(unit.unit)}" data-standing="${html(unit.standing)}"><summary><i aria-hidden="true">${html(look.sign[language])}</i><b>${html(unit.name)}</b> <span class="soft">${html(count)}</span><span class="said">${html(look[language])}</span></summary>${lines.map((line) => `<p>${html(line)}</p>`).join("")}</details>`;
}
