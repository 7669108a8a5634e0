import { html } from "htl";
import { slug } from "../lib/slug.js";
import { hasPoints, moveThroughPoints } from "./chartPoints.js";
import { csvBlob } from "./csv.js";
import { drawnBeforehand } from "./drawnBeforehand.js";
import { emptyState, failedState } from "./state.js";
import { figureMenu } from "./figure-menu/figureMenu.js";
import { dataTable, type Column } from "./table.js";
import { whenNear } from "./whenNear.js";

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
  /** The data behind the chart, shown on request as a table and offered as CSV; without any, a sentence stands for it. */
  rows?: readonly Row[];
  columns?: readonly Column<Row>[];
  /** Name of the CSV file, such as "calibration.csv", and with other endings of the pictures; by default from the title. */
  filename?: string;
  /** true where the chart itself holds controls, so that its contents stay reachable. */
  interactive?: boolean;
  /** true for charts that need the whole column rather than the measure of the text. */
  wide?: boolean;
}

/**
 * A figure: its question, the chart with a text alternative, a caption, its data as a table, and a menu to save or cite
 * it. The chart is drawn when it is near what the reader sees, and again when the width changes. Where it shows tips, the
 * arrow keys move through its points. A chart without rows, and one that cannot be drawn, say so in its place, and the
 * page goes on.
 */
export function figure<Row extends object>(options: FigureOptions<Row>): HTMLElement {
  const { title, chart, summary, caption, rows, columns, interactive, wide } = options;
  const filename = (options.filename ?? slug(title)).replace(/\.csv$/, "");
  const data = rows && columns ? { rows, columns } : undefined;
  const frame =
    rows?.length === 0
      ? emptyState("There is nothing to show here.")
      : responsive(chart, title, summary, { interactive: interactive === true, wide: wide === true });
  return html`<figure class=${wide ? "figure wide" : "figure"} aria-label=${title}>
    <p class="figure-title">${title}</p>
    ${frame} ${caption ? html`<figcaption>${caption}</figcaption>` : null}
    <div class="figure-tools">
      ${data ? dataOf(data.rows, data.columns, title, `${filename}.csv`) : null}
      ${figureMenu({ title, frame, filename, csv: data && (() => csvBlob(data.rows, data.columns)) })}
    </div>
  </figure>`;
}

function responsive(
  chart: Chart,
  title: string,
  summary: string,
  { interactive = false, wide = false },
): HTMLElement {
  const frame = html`<div class="chart" role=${interactive ? "group" : "img"} aria-label=${summary}>
    ${drawnBeforehand(`figure[aria-label=${JSON.stringify(title)}] .chart > *`)}
  </div>`;
  const announcement = html`<span class="visually-hidden" role="status"></span>`;
  let drawn = 0;
  const draw = (width: number) => {
    if (width < 1 || Math.abs(width - drawn) < 1) return;
    drawn = width;
    let drawing: Element;
    try {
      drawing = chart(width);
    } catch (error) {
      console.error(error);
      frame.setAttribute("role", "group");
      frame.replaceChildren(failedState("This chart could not be drawn.", error));
      return;
    }
    // The summary speaks for the picture; its parts, named by Plot for its own use, would only be noise.
    if (interactive) unnameGroups(drawing);
    else drawing.setAttribute("aria-hidden", "true");
    frame.replaceChildren(drawing, announcement);
    if (interactive || frame.tabIndex === 0 || !hasPoints(drawing)) return;
    frame.tabIndex = 0;
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-roledescription", "chart; arrow keys move through its points");
    moveThroughPoints(frame, (text) => (announcement.textContent = text));
  };
  whenNear(frame, () => {
    // A first drawing at the width that the page will most likely give it spares the reader a blank frame.
    draw(wide ? Math.min(columnWidth() + besideWidth(), wideWidth) : Math.min(columnWidth(), textWidth));
    new ResizeObserver(([entry]) => draw(Math.floor(entry.contentRect.width))).observe(frame);
  });
  return frame;
}

/** Width in pixels of the column that holds the page's text and figures. */
function columnWidth(): number {
  const main = document.querySelector("#observablehq-main");
  if (!main) return textWidth;
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  return Math.floor(main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

/** Width in pixels of what stands beside that column, which a wide figure may cover. */
function besideWidth(): number {
  const main = document.querySelector("#observablehq-main");
  return main ? parseFloat(getComputedStyle(main).marginRight) || 0 : 0;
}

/** Moves Plot's names for groups of marks ("rule", "dot") out of `aria-label`, which `g` may not carry without a role. */
function unnameGroups(drawing: Element): void {
  for (const group of drawing.querySelectorAll("g[aria-label]:not([role])")) {
    group.setAttribute("data-mark", group.getAttribute("aria-label") ?? "");
    group.removeAttribute("aria-label");
  }
}

function dataOf<Row extends object>(
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
      dataTable(rows, {
        columns,
        label: `Data of the figure: ${title}`,
        download: { label: "Download CSV", filename },
      }),
    );
  };
  details.addEventListener("toggle", fill);
  return details;
}
