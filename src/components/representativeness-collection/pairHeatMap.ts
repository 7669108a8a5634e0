import * as Plot from "@observablehq/plot";
import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, percent, plural } from "../../lib/format.js";
import { dimension, dimensionKeys, type DimensionKey } from "../../lib/selection/dimensions.js";
import type { PairShare } from "../../lib/selection/groupShares.js";
import { sharesByGroup, sharesByPair, type SelectionShares } from "../../lib/selection/selectionShares.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { bound } from "../bound.js";
import type { CollectionState } from "./collectionState.js";
import { shareColumns, shareTip } from "./shareColumns.js";
import { labelColumn } from "../labelColumn.js";

/** Fewest records of a cell whose share is tinted. */
const fewest = 10;

/** The share digitised in every cell of two properties that the reader chooses. */
export function pairHeatMap(shares: SelectionShares, state: CollectionState): HTMLElement {
  const format = (key: string) => dimension(key as DimensionKey).name;
  const place = html`<div></div>`;
  const select = (key: "rows" | "columns", label: string) =>
    bound(state, key, Inputs.select<string>(dimensionKeys, { label, value: state.value[key], format }));
  const controls = html`<div class="controls">${select("rows", "Down")}${select("columns", "Across")}</div>`;
  let drawn = "";
  const draw = () => {
    const { rows, columns } = state.value as Record<"rows" | "columns", DimensionKey>;
    if (drawn === `${rows} ${columns}`) return;
    drawn = `${rows} ${columns}`;
    place.replaceChildren(
      rows === columns
        ? html`<p class="status" role="status">
            Choose two different properties: a property has no cells with itself.
          </p>`
        : heatMap(shares, rows, columns),
    );
  };
  state.addEventListener("input", draw);
  draw();
  return html`<div>${controls}${place}</div>`;
}

function heatMap(shares: SelectionShares, rows: DimensionKey, columns: DimensionKey): HTMLElement {
  const cells = sharesByPair(shares, rows, columns);
  const names = (key: DimensionKey) => sharesByGroup(shares, key).map(({ group }) => group);
  const [down, across] = [names(rows), names(columns)];
  const firm = cells.filter(({ trials }) => trials >= fewest);
  const highest = Math.max(0.001, ...firm.map(({ value }) => value));
  const most = firm.reduce<PairShare | null>((a, b) => (a && a.value >= b.value ? a : b), null);
  const empty = firm.filter(({ successes }) => successes === 0);
  const [one, other] = [dimension(rows).name, dimension(columns).name];
  const widest = Math.max(...across.map((name) => name.length));
  return figure({
    title: `How much was digitised, by ${one.toLowerCase()} and ${other.toLowerCase()}?`,
    wide: true,
    summary:
      `A matrix of ${count(down.length)} by ${count(across.length)} groups; ${plural(firm.length, "cell")} hold ${fewest} records or more, and in ` +
      `${count(empty.length)} of them nothing was digitised.` +
      (most ? ` The highest share is that of ${most.row}, ${most.column}: ${percent(most.value)}.` : ""),
    caption:
      `The deeper the tint, the larger the share digitised; a cell with a dash has ${fewest} records or more and none digitised; ` +
      `cells with fewer than ${fewest} records have an outline only. Point at a cell for its counts and its intervals, which are wide: records under one heading of this one alphabetical block go together.`,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(down, width);
      const cell = (width - marginLeft - 8) / across.length;
      const turned = cell < 6.6 * widest;
      const marginTop = turned ? Math.min(150, 14 + 5.8 * widest) : 28;
      const written = cell >= 34;
      return Plot.plot({
        width,
        height: marginTop + 30 * down.length + 8,
        ...{ marginLeft, marginTop, marginRight: 8, marginBottom: 8 },
        x: {
          domain: across,
          axis: "top",
          label: null,
          tickSize: 0,
          tickRotate: turned ? -90 : 0,
          padding: 0.04,
        },
        y: { domain: down, label: null, tickSize: 0, padding: 0.06, tickFormat },
        marks: [
          Plot.cell(cells, { x: "column", y: "row", fill: "none", stroke: colour.rule }),
          Plot.cell(firm, {
            x: "column",
            y: "row",
            fill: colour.baseline,
            fillOpacity: ({ value }: PairShare) => 0.04 + 0.6 * (value / highest),
          }),
          Plot.text(firm, {
            x: "column",
            y: "row",
            text: ({ value }: PairShare) =>
              value === 0 ? "–" : written ? percent(value, value < 0.1 ? 1 : 0) : "",
            fill: colour.foreground,
          }),
          Plot.tip(
            cells,
            Plot.pointer({
              x: "column",
              y: "row",
              title: (share: PairShare) => `${share.row}, ${share.column}\n${shareTip(share)}`,
            }),
          ),
        ],
      });
    },
    rows: cells,
    columns: [{ key: "row", label: one }, { key: "column", label: other }, ...shareColumns<PairShare>()],
    filename: `digitised-by-${rows}-and-${columns}.csv`,
  });
}
