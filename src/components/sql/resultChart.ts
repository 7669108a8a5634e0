import * as Plot from "@observablehq/plot";
import { html } from "htl";
import { plural } from "../../lib/format.js";
import type { SqlValue } from "../../lib/sql/plainValue.js";
import { figure } from "../figure.js";
import { chartNumber, isNumeric, type QueryResult } from "../queryResult.js";
import { chartMarks, type SqlState } from "./sqlState.js";

/** Rows that a chart draws at most. */
const mostDrawn = 2000;
const plain = "var(--theme-foreground-focus)";
/** Distinct values of x up to which bars are drawn side by side. */
const mostBars = 60;
const none = "";

/** A chart of a result: the reader chooses what runs along x and y, what tells groups apart, and the mark. */
export function resultChart(result: QueryResult, state: SqlState): HTMLElement {
  const names = result.columns.map(({ name }) => name);
  const place = html`<div></div>`;
  const numeric = names.filter((_, i) => isNumeric(result.rows, i));
  const { x, y, colour, mark } = state.value;
  const firstX = names.includes(x) ? x : (names[0] ?? none);
  const firstY = numeric.includes(y) ? y : (numeric.findLast((name) => name !== firstX) ?? none);
  const inputs = {
    x: select("Along x", names, firstX),
    y: select("Along y", numeric, firstY),
    colour: select("One colour for each", [none, ...names], names.includes(colour) ? colour : none),
    mark: select("Mark", chartMarks, mark),
  };
  const draw = () =>
    place.replaceChildren(
      drawn(result, {
        x: inputs.x.value,
        y: inputs.y.value,
        colour: inputs.colour.value,
        mark: inputs.mark.value,
      }),
    );
  for (const [key, input] of Object.entries(inputs)) {
    input.addEventListener("change", () => {
      state.set({ [key]: input.value });
      draw();
    });
  }
  if (numeric.length === 0 || result.rows.length === 0)
    return html`<p class="status">A chart needs rows and a column of numbers; this result has none.</p>`;
  draw();
  const controls = Object.entries(inputs).map(
    ([key, input]) => html`<label>${labels[key as keyof typeof labels]}${input}</label>`,
  );
  return html`<div>
    <div class="controls sql-chart-controls">${controls}</div>
    ${place}
  </div>`;
}

const labels = { x: "Along x", y: "Along y", colour: "One colour for each", mark: "Mark" };

interface Encoding {
  x: string;
  y: string;
  colour: string;
  mark: string;
}

function drawn({ columns, rows, total }: QueryResult, { x, y, colour, mark }: Encoding): HTMLElement {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [xAt, yAt, colourAt] = [at(x), at(y), at(colour)];
  const shown = rows.slice(0, mostDrawn).filter((row) => row[yAt] !== null);
  const distinct = new Set(shown.map((row) => String(row[xAt]))).size;
  const numericX = isNumeric(shown, xAt);
  const ordinal =
    mark === "bars"
      ? distinct <= mostBars || !numericX
      : !numericX && !shown.some((row) => row[xAt] instanceof Date);
  const data = shown.map((row) => ({
    x: ordinal ? String(row[xAt] ?? "NULL") : row[xAt],
    y: row[yAt],
    colour: colourAt < 0 ? null : String(row[colourAt] ?? "NULL"),
  }));
  const channels = { x: "x", y: "y", tip: { format: { x: tipText, y: tipText } } };
  const fill = { fill: colourAt < 0 ? plain : "colour" };
  const line = colourAt < 0 ? {} : { stroke: "colour", z: "colour" };
  return figure({
    title: `${y} by ${x}`,
    chart: (width) =>
      Plot.plot({
        width,
        height: 340,
        marginBottom: ordinal && distinct > 12 ? 70 : 44,
        marginLeft: 56,
        x: {
          label: x,
          ...(ordinal
            ? {
                type: "band" as const,
                domain: [...new Set(data.map((each) => each.x))] as string[],
                ...crowded(distinct, width),
              }
            : {
                tickFormat: (value: SqlValue) =>
                  typeof value === "number" ? chartNumber(value) : shortDate(value),
              }),
        },
        y: { label: y, grid: true, ...(mark === "bars" ? { zero: true } : {}) },
        color: { legend: colourAt >= 0, scheme: "observable10" },
        marks: [
          mark === "bars" && ordinal ? Plot.barY(data, { ...fill, ...channels }) : null,
          mark === "bars" && !ordinal
            ? Plot.rectY(data, Plot.binX<Plot.RectYOptions>({ y: "sum" }, { x: "x", y: "y", ...fill }))
            : null,
          mark === "lines"
            ? Plot.lineY(data, {
                stroke: plain,
                ...line,
                ...channels,
                marker: "circle",
                sort: ordinal ? null : "x",
              })
            : null,
          mark === "dots" ? Plot.dot(data, { ...fill, ...channels, r: 4, fillOpacity: 0.8 }) : null,
          mark === "bars" ? Plot.ruleY([0]) : null,
        ],
      }),
    summary: `${mark} of ${y} by ${x}${colour ? `, a colour for each ${colour}` : ""}, ${plural(shown.length, "row")} of the result.`,
    ...(total > shown.length
      ? {
          caption: `${plural(shown.length, "row")} of ${total} are drawn: those with a value, of the first ${mostDrawn}.`,
        }
      : {}),
    interactive: true,
  });
}

/** Fewer or slanting labels where bars stand close. */
function crowded(distinct: number, width: number) {
  const room = width / Math.max(1, distinct);
  return room > 44 ? {} : { tickRotate: -60, ...(room < 14 ? { ticks: [] } : {}) };
}

function tipText(value: unknown): string {
  return typeof value === "number"
    ? chartNumber(value)
    : value instanceof Date
      ? shortDate(value)
      : String(value);
}

function shortDate(value: SqlValue): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function select(label: string, options: readonly string[], value: string): HTMLSelectElement {
  return html`<select aria-label=${label}>
    ${options.map((option) => html`<option value=${option} selected=${option === value}>${option === none ? "(none)" : option}</option>`)}
  </select>` as HTMLSelectElement;
}
