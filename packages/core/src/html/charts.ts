import { html } from "./escape";

export interface Bar {
  readonly label: string;
  /** Parts of the bar from the left, with the class that colours them. */
  readonly parts: readonly { readonly value: number; readonly className: string; readonly title: string }[];
}

/** What the colours of a chart mean. */
export const chartKey = (entries: readonly (readonly [className: string, text: string])[]): string =>
  `<ul class="key">${entries.map(([className, text]) => `<li class="${html(className)}"><i></i><span>${html(text)}</span></li>`).join("")}</ul>`;

/** Stacked bars as one drawing; the numbers stand beside it as text, so that nothing is told by colour alone. */
export function barChart(bars: readonly Bar[], label: string): string {
  if (bars.length === 0) return "";
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0)));
  const row = 22;
  const left = 250;
  const width = 420;
  const rows = bars.map((bar, i) => {
    let x = left;
    const parts = bar.parts.map((part) => {
      const w = (part.value / most) * width;
      const rect =
        w > 0
          ? `<rect class="${html(part.className)}" x="${x.toFixed(1)}" y="${i * row + 4}" width="${w.toFixed(1)}" height="14"><title>${html(part.title)}</title></rect>`
          : "";
      x += w;
      return rect;
    });
    const numbers = bar.parts
      .filter((part) => part.value > 0)
      .map((part) => part.value)
      .join(" · ");
    return `<text x="${left - 8}" y="${i * row + 15}" text-anchor="end">${html(short(bar.label))}</text>${parts.join("")}<text x="${(x + 6).toFixed(1)}" y="${i * row + 15}">${html(numbers)}</text>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(label)}"><svg role="img" aria-label="${html(label)}" width="760" height="${bars.length * row + 6}" viewBox="0 0 760 ${bars.length * row + 6}">${rows.join("")}</svg></div>`;
}

const short = (text: string): string => (text.length > 38 ? `${text.slice(0, 37)}…` : text);
