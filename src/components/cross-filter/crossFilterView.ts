import { html } from "htl";
import { bookColumns, decideBooks, type PredictedBooks } from "../../lib/crossfilter/bookColumns.js";
import { allowedCodes, everythingOf, type Choice, type Column } from "../../lib/crossfilter/columns.js";
import { Crossfilter } from "../../lib/crossfilter/crossfilter.js";
import { listOrders } from "../../lib/crossfilter/listOrder.js";
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
  /** Probability of fiction from which the model says fiction. */
  threshold: number;
  /** false where the books are made up, so that there are no scans to link to. */
  linked: boolean;
  /** How the selection is written as SQL, and where it runs; none leaves the panel out. */
  sql?: SqlPanelOptions;
  /** Other data to switch to, with their names. */
  datasets?: Readonly<Record<string, string>>;
}

/** Which charts stand beneath each other, column by column. */
const layout = [
  ["year", "place", "language"],
  ["words", "form", "confidence"],
  ["predicted", "label", "verdict", "cell"],
];

/** After the last change, the time in milliseconds until words, tables and SQL follow. */
const pause = 250;

/**
 * Linked charts over books: each filters all others, the matrix and the list. Charts are changed in place at every
 * step; words and tables follow when the reader pauses. The address holds every choice.
 */
export function crossFilterView(books: PredictedBooks, options: CrossFilterOptions): HTMLElement {
  const decisions = decideBooks(books, options.threshold);
  const columns = bookColumns(books, decisions);
  const crossfilter = new Crossfilter(books.id.length, columns);
  const state = crossfilterState(columns, options);
  const choose = (column: Column) => (choice: Choice) => state.choose(column.key, choice);
  const charts = columns.map((column, i) => {
    if (column.key === "cell") return cellMatrix(choose(column));
    const totals = crossfilter.totals[i];
    const chart =
      column.kind === "number"
        ? histogram(column, totals, choose(column))
        : barList(column, totals, choose(column));
    return chartFrame(column, totals, chart, () => choose(column)(everythingOf(column)));
  });
  const list = titleList(books, decisions, crossfilter, options.linked);
  const summary = selectionSummary(columns, crossfilter);
  const panel = options.sql ? sqlPanel(columns, options.sql) : null;
  const applied: (Choice | null)[] = columns.map(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const describe = () => {
    charts.forEach((chart, i) => chart.describe(crossfilter.counts[i], state.choice(columns[i])));
    summary.announce();
    const choices = Object.fromEntries(columns.map((column) => [column.key, state.choice(column)]));
    panel?.update(choices, crossfilter.passing);
  };
  const update = () => {
    columns.forEach((column, i) => {
      const choice = state.choice(column);
      if (String(applied[i]) === String(choice)) return;
      if (applied[i] !== null) list.rewind();
      applied[i] = choice;
      crossfilter.filter(i, allowedCodes(column, choice));
    });
    charts.forEach((chart, i) =>
      chart.update(crossfilter.counts[i], state.choice(columns[i]), state.stretch),
    );
    summary.update(columns.map((column) => state.choice(column)));
    list.update(state.order);
    clearTimeout(timer);
    timer = setTimeout(describe, pause);
  };
  state.onChange(update);
  update();
  describe();
  const orders = Object.entries(listOrders).filter(([key]) => books.label || key !== "mistakes");
  return html`<div class="crossfilter">
    ${ignoredNote(state.ignored)}
    <div class="crossfilter-bar">${summary.element}${state.controls(orders)}</div>
    <div class="crossfilter-charts">
      ${layout.map((keys) => html`<div>${charts.flatMap(({ element }, i) => (keys.includes(columns[i].key) ? element : []))}</div>`)}
    </div>
    ${list.element} ${panel?.element}
  </div>`;
}
