import { html } from "htl";
import { csvBlob, downloadButton } from "./csv.js";
import { dataTable, type Column } from "./table.js";

/** Greatest widths of figures in pixels, as `style.css` sets them. */
const textWidth = 640;
const wideWidth = 992;

/** Draws a chart at a width in pixels. */
export type Chart = (width: number) => Element;

export interface FigureOptions<Row extends object> {
  /** The question that the figure answers. */
  title: string;
  chart: Chart;
  /** What the chart shows, in a sentence or two: its text alternative. */
  summary: string;
  /** How to read it, and what it rests on. */
  caption?: string | Node;
  /** The data behind the chart, shown on request as a table and offered as CSV. */
  rows?: readonly Row[];
  columns?: readonly Column<Row>[];
  /** Name of the CSV file, such as "calibration.csv". */
  filename?: string;
  /** true where the chart itself holds controls, so that its contents stay reachable. */
  interactive?: boolean;
  /** true for charts that need the whole column rather than the measure of the text. */
  wide?: boolean;
}

/**
 * A figure: its question, the chart with a text alternative, a caption, and its data as a table and as CSV.
 * The chart is drawn again when the width changes.
 */
export function figure<Row extends object>(options: FigureOptions<Row>): HTMLElement {
  const { title, chart, summary, caption, rows, columns, filename, interactive, wide } = options;
  return html`<figure class=${wide ? "figure wide" : "figure"} aria-label=${title}>
    <p class="figure-title">${title}</p>
    ${responsive(chart, summary, { interactive: interactive === true, wide: wide === true })}
    ${caption ? html`<figcaption>${caption}</figcaption>` : null}
    ${rows && columns ? data(rows, columns, title, filename ?? "data.csv") : null}
  </figure>`;
}

function responsive(chart: Chart, summary: string, { interactive = false, wide = false }): HTMLElement {
  const frame = html`<div class="chart" role=${interactive ? "group" : "img"} aria-label=${summary}></div>`;
  let drawn = 0;
  const draw = (width: number) => {
    if (width < 1 || Math.abs(width - drawn) < 1) return;
    drawn = width;
    const drawing = chart(width);
    // The summary speaks for the picture; its parts, named by Plot for its own use, would only be noise.
    if (interactive) unnameGroups(drawing);
    else drawing.setAttribute("aria-hidden", "true");
    frame.replaceChildren(drawing);
  };
  // A first drawing at the width that the page will most likely give it spares the reader a blank frame.
  draw(Math.min(columnWidth(), wide ? wideWidth : textWidth));
  new ResizeObserver(([entry]) => draw(Math.floor(entry.contentRect.width))).observe(frame);
  return frame;
}

/** Width in pixels of the column that holds the page's text and figures. */
function columnWidth(): number {
  const main = document.querySelector("#observablehq-main");
  if (!main) return textWidth;
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  return Math.floor(main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

/** Moves Plot's names for groups of marks ("rule", "dot") out of `aria-label`, which `g` may not carry without a role. */
function unnameGroups(drawing: Element): void {
  for (const group of drawing.querySelectorAll("g[aria-label]:not([role])")) {
    group.setAttribute("data-mark", group.getAttribute("aria-label") ?? "");
    group.removeAttribute("aria-label");
  }
}

function data<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  title: string,
  filename: string,
): HTMLElement {
  const details = html`<details class="figure-data">
    <summary>Data</summary>
  </details>` as HTMLDetailsElement;
  const fill = () => {
    if (!details.open || details.childElementCount > 1) return;
    details.append(
      dataTable(rows, { columns, label: `Data of the figure: ${title}` }),
      downloadButton("Download CSV", filename, () => csvBlob(rows, columns)),
    );
  };
  details.addEventListener("toggle", fill);
  return details;
}
