import { html } from "htl";
import type { ScoredCatalogue } from "../../lib/crossfilter/datasets.js";
import { allowedCodes, everythingOf, type Choice, type Column } from "../../lib/crossfilter/columns.js";
import type { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import { listOrders } from "../../lib/crossfilter/listOrder.js";
import { filtersInWords } from "../../lib/crossfilter/filtersInWords.js";
import type { Steps } from "../../lib/steps.js";
import { inSteps } from "../../workers/inSteps.js";
import { barList } from "./barList.js";
import { cellMatrix } from "./cellMatrix.js";
import { chartFrame } from "./chartFrame.js";
import { crossfilterState, ignoredNote } from "./crossfilterState.js";
import { histogram } from "./histogram.js";
import { selectionSummary } from "./selectionSummary.js";
import { sqlPanel, type SqlPanelOptions } from "./sqlPanel.js";
import { titleList } from "./titleList.js";

export interface CrossFilterOptions {
  /** Name of the data in the address. */
  data: string;
  /** The task and the label that the page is about; see `taskChooser`. */
  task?: string;
  asked?: string;
  /** How the selection is written as SQL, and where it runs; none leaves the panel out. */
  sql?: SqlPanelOptions;
  /** Other data to switch to, with their names. */
  datasets?: Readonly<Record<string, string>>;
  /** Where several states share the address: see `divideQuery`. */
  scope?: string;
  /** Takes the rows that pass, a tag for each row, and the filters in words; offered as a button. */
  singleOut?: (rows: Uint8Array, about: string) => void;
}

/** Which charts stand beneath each other, column by column. */
const layout = [
  ["year", "place", "language", "class"],
  ["words", "form", "letter"],
  ["predicted", "label", "verdict", "cell", "confidence"],
];

/** Number of the column of charts that a field stands in; the first for one that the layout does not name. */
function placeOf(key: string): number {
  return Math.max(
    0,
    layout.findIndex((keys) => keys.includes(key)),
  );
}

/** After the last change, the time in milliseconds until words, tables and SQL follow. */
const pause = 250;

/** Rows among which the list looks at once for what it shows; farther down it looks when the reader pauses. */
const hasty = 20_000;

/**
 * Linked charts over records: each filters all others, the matrix and the list. Charts are changed in place at every
 * step; words and tables follow when the reader pauses. The address holds every choice. Of many records a chart is
 * prepared when the pointer or the focus comes to it, and work that takes long leaves room for the page.
 *
 * @param crossfilter counts of the columns, in their order
 */
export function linkedCharts(
  catalogue: ScoredCatalogue,
  columns: readonly Column[],
  crossfilter: Crossfilter,
  options: CrossFilterOptions,
): HTMLElement {
  const { classes } = catalogue.predictions;
  const state = crossfilterState(columns, options);
  const choose = (column: Column) => (choice: Choice) => state.choose(column.key, choice);
  const charts = columns.map((column, i) => {
    if (column.key === "cell") return cellMatrix(classes, choose(column));
    const totals = crossfilter.totals[i];
    const chart =
      column.kind === "number"
        ? histogram(column, totals, choose(column))
        : barList(column, totals, choose(column), classes);
    return chartFrame(column, totals, chart, () => choose(column)(everythingOf(column)));
  });
  const list = titleList(catalogue, crossfilter);
  const summary = selectionSummary(columns, crossfilter, classes);
  const panel = options.sql ? sqlPanel(columns, options.sql) : null;
  const applied = columns.map(everythingOf);
  const isBehind = (column: Column, i: number) => String(applied[i]) !== String(state.choice(column));
  let expected = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const describe = () => {
    charts.forEach((chart, i) => chart.describe(crossfilter.counts[i], state.choice(columns[i])));
    list.update(state.order);
    summary.announce();
    const choices = Object.fromEntries(columns.map((column) => [column.key, state.choice(column)]));
    panel?.update(choices, crossfilter.passing);
  };
  /** Brings the counts up to date with what the reader has chosen by then, filter after filter. */
  function* follow(): Steps<void> {
    for (let i = columns.findIndex(isBehind); i >= 0; i = columns.findIndex(isBehind)) {
      yield* crossfilter.prepare(i);
      applied[i] = state.choice(columns[i]);
      crossfilter.filter(i, allowedCodes(columns[i], applied[i]));
      list.rewind();
    }
  }
  /** Prepares a chart that the reader may choose in next, until it is another one or the reader has chosen. */
  function* expect(i: number): Steps<void> {
    expected = i;
    for (const _ of crossfilter.prepare(i)) {
      if (expected !== i || isBusy()) return;
      yield;
    }
  }
  const draw = (i: number) =>
    charts[i].update(crossfilter.counts[i], state.choice(columns[i]), state.stretch);
  /** What a chart counts does not depend on its own filter: the brush never waits. */
  const drawBehind = () =>
    columns.forEach((column, i) => {
      if (isBehind(column, i)) draw(i);
    });
  const drawAll = () => {
    charts.forEach((_, i) => draw(i));
    summary.update(columns.map((column) => state.choice(column)));
    list.update(state.order, hasty);
    element.removeAttribute("aria-busy");
    clearTimeout(timer);
    // What the page begins with is described at once.
    if (timer === undefined) describe();
    timer = setTimeout(describe, pause);
  };
  const isBusy = () => element.hasAttribute("aria-busy");
  const update = async () => {
    if (isBusy()) {
      drawBehind();
      return;
    }
    element.setAttribute("aria-busy", "true");
    while (columns.some(isBehind)) {
      const work = inSteps(follow());
      drawBehind();
      await work;
    }
    drawAll();
  };
  charts.forEach((chart, i) => {
    for (const event of ["pointerenter", "focusin"])
      chart.element.addEventListener(event, () => void inSteps(expect(i)));
  });
  function singleOutButton(): HTMLElement | null {
    const { singleOut } = options;
    if (!singleOut) return null;
    const button = html`<button type="button" class="button">Single these records out</button>`;
    button.addEventListener("click", () => {
      const rows = Uint8Array.from({ length: catalogue.size }, (_, row) => Number(crossfilter.passes(row)));
      singleOut(rows, filtersInWords(columns, state.choice));
    });
    return button;
  }
  const orders = Object.entries(listOrders).filter(([key]) => catalogue.labels || key !== "mistakes");
  const element = html`<div class="crossfilter">
    ${ignoredNote(state.ignored)}
    <div class="crossfilter-bar">${summary.element}${state.controls(orders)}${singleOutButton()}</div>
    <div class="crossfilter-charts">
      ${layout.map((_, place) => html`<div>${charts.flatMap(({ element }, i) => (placeOf(columns[i].key) === place ? element : []))}</div>`)}
    </div>
    ${list.element} ${panel?.element}
  </div>`;
  state.onChange(() => void update());
  void update();
  return element;
}
