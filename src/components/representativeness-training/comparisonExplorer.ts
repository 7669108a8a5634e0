import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import type { ComparisonReport, SetComparison } from "../../lib/comparison/compareSets.js";
import { figure } from "../figure.js";
import { effectChart } from "./effectChart.js";
import { effectTable } from "./effectTable.js";
import type { PageState } from "./comparisonState.js";
import { shareChart, shareColumns, shareRows } from "./shareChart.js";

/** Distributions of a chosen set beside the collection's, effect sizes and p-values. The choice lives in the address. */
export function comparisonExplorer(report: ComparisonReport, state: PageState): HTMLElement {
  const distributions = report.attributes.filter(({ isWord }) => !isWord);
  const chosen = () => report.sets.find(({ key }) => key === state.value.set) ?? report.sets[0];
  const choice = <Item extends { key: string }>(
    key: "set" | "attribute",
    label: string,
    items: readonly Item[],
    name: (item: Item) => string,
  ) => {
    const input = Inputs.select(items, {
      label,
      format: name,
      value: items.find((item) => item.key === state.value[key]) ?? items[0],
    }) as HTMLElement & { value: Item };
    input.addEventListener("input", () => state.set({ [key]: input.value.key }));
    state.addEventListener("input", () => {
      const item = items.find((each) => each.key === state.value[key]);
      if (item && input.value !== item) input.value = item;
    });
    return input;
  };
  const shares = html`<div></div>`;
  const words = html`<div></div>`;
  const effects = html`<div></div>`;
  let drawn: SetComparison | null = null;
  let drawnAttribute = "";
  const update = () => {
    const set = chosen();
    const { attribute } = state.value;
    if (set === drawn && attribute === drawnAttribute) return;
    shares.replaceChildren(distribution(report, set, attribute));
    drawnAttribute = attribute;
    if (set === drawn) return;
    drawn = set;
    words.replaceChildren(wordShares(report, set));
    effects.replaceChildren(effectChart(report, set), effectTable(report, set));
  };
  state.addEventListener("input", update);
  update();
  return html`<div class="comparison-explorer">
    <div class="controls">
      ${choice("set", "Hold against the collection", report.sets, ({ name, books }) => `${name} (${count(books)})`)}
      ${choice("attribute", "Distribution of", distributions, ({ label }) => label.toLowerCase())}
    </div>
    ${shares}${words}${effects}
  </div>`;
}

/** Categories of one attribute; those that neither side has are left out. */
function distribution(report: ComparisonReport, set: SetComparison, key: string): HTMLElement {
  const at = Math.max(
    0,
    report.attributes.findIndex((attribute) => attribute.key === key),
  );
  const attribute = report.attributes[at];
  const rows = shareRows(attribute.categories, set.attributes[at].counts, attribute.collection);
  const seen = rows.filter(({ books, collectionBooks }) => books + collectionBooks > 0);
  const furthest = [...seen].sort((a, b) => gap(b) - gap(a))[0];
  const over =
    attribute.over === "dated books"
      ? "all dated books of the collection"
      : "the titled books of the collection";
  return figure({
    title: `${attribute.label}: what is it like in ${set.name} and in the collection?`,
    chart: shareChart(seen, set.name),
    summary:
      (furthest?.share ?? null) === null
        ? `No book of ${set.name} has this attribute.`
        : `Shares of ${count(seen.length)} categories. The widest gap: ${furthest.category}, ${percent(furthest.share)} of ${set.name} and ${percent(furthest.collectionShare)} of ${over}.`,
    caption: `${count(set.attributes[at].n)} books of the set beside ${over} (${count(set.attributes[at].of)}), which include them.`,
    rows: seen,
    columns: shareColumns,
    filename: `${attribute.key}-${set.key}.csv`,
  });
}

/** All form words in one chart: the share of titles that have each. */
function wordShares(report: ComparisonReport, set: SetComparison): HTMLElement {
  const rows = report.attributes.flatMap((attribute, i) =>
    attribute.isWord
      ? shareRows(attribute.categories, set.attributes[i].counts, attribute.collection)
          .slice(0, 1)
          .map((row) => ({ ...row, category: attribute.label }))
      : [],
  );
  const furthest = [...rows].sort((a, b) => gap(b) - gap(a))[0];
  return figure({
    title: `Form words: which are more or less frequent in ${set.name}?`,
    chart: shareChart(rows, set.name),
    summary:
      (furthest?.share ?? null) === null
        ? `No book of ${set.name} has a title.`
        : `Shares of titles with one of ${count(rows.length)} words of form. The widest gap: ${furthest.category}, ${percent(furthest.share)} against ${percent(furthest.collectionShare)}.`,
    caption:
      "Each word stands for its plural and for its cousins in the larger languages. A title may have several, or none.",
    rows,
    columns: shareColumns,
    filename: `form-words-${set.key}.csv`,
  });
}

function gap({ share, collectionShare }: { share: number | null; collectionShare: number | null }): number {
  return Math.abs((share ?? 0) - (collectionShare ?? 0));
}
