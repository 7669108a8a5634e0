import { html } from "htl";
import { count, decimal, percent, plural, year } from "../../lib/format.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { holds } from "../../lib/slices/bitset.js";
import { sliceText } from "../../lib/slices/slice.js";
import type { SliceTitle } from "../../lib/slices/sliceTitle.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Provenance } from "../../lib/rows.js";
import { evidence } from "../evidence.js";
import { lineage } from "../lineage.js";
import { labelName, verdictMark } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import type { MeasuredSlice } from "./sliceWorkspace.js";

export interface SliceTitlesOptions {
  /** Files of each model by its key, for the evidence. */
  urls: Readonly<Record<string, ModelUrls>>;
  /** Files that the titles were read from. */
  sources: readonly Provenance[];
}

/** The titles of one slice, mistakes first, and the words that spoke for either label in the one selected. */
export function sliceTitles({ urls, sources }: SliceTitlesOptions): {
  element: HTMLElement;
  show(slice: MeasuredSlice | null, titles: readonly SliceTitle[], model: string): void;
} {
  const heading = html`<h3></h3>`;
  const status = html`<p class="status"></p>`;
  const why = html`<div class="playground-result" aria-live="polite"></div>`;
  let model = "";
  let asked = 0;
  const table = dataTable<SliceTitle>([], {
    label: "Titles of the slice",
    pageSize: 10,
    columns: titleColumns(),
    rowKey: ({ id }) => id,
    rowLabel: ({ title }) => title.slice(0, 80),
    onSelect: (title) => void explain(title),
    empty: "No title is in this slice.",
    download: { label: "Download these titles as CSV", filename: "slice.csv" },
  });
  const element = html`<section class="slice-titles" aria-label="Titles of the selected slice" hidden>
    ${heading}${status}${table}${why}
  </section>`;

  async function explain(title: SliceTitle | null): Promise<void> {
    const mine = ++asked;
    if (title === null) {
      why.replaceChildren();
      return;
    }
    try {
      const said = html`<p class="status">
        ${verdictMark(title.right)} The model says ${labelName(title.predicted)}, with probability
        ${percent(title.confidence)}; annotators said ${labelName(title.label)}.
      </p>`;
      why.replaceChildren(said);
      const files = urls[model];
      if (!files) return;
      const explainer = await loadExplainer(files);
      if (mine !== asked) return;
      why.replaceChildren(
        said,
        evidence(explainer.explain(title.title), labelNames(explainer.description)),
        lineage(explainer.description, { record: `record ${title.id}`, sources }),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (mine === asked)
        why.replaceChildren(html`<p role="alert">The evidence cannot be shown: ${message}</p>`);
    }
  }

  return {
    element,
    show(slice, titles, to) {
      element.hidden = slice === null;
      if (model !== to) {
        table.value = null;
        void explain(null);
      }
      model = to;
      if (slice === null) return;
      heading.textContent = `Titles of “${slice.slice.name}”`;
      const shown = titles
        .filter((_, row) => holds(slice.inside, row))
        .sort((a, b) => Number(a.right) - Number(b.right) || b.confidence - a.confidence);
      status.textContent =
        `${sliceText(slice.slice)}: ${plural(shown.length, "title")}` +
        (shown.length === 0
          ? "."
          : `, ${count(slice.wrong)} wrong. Mistakes come first; select a title to see what spoke for which label.`);
      table.update(shown);
      if (table.value === null) void explain(null);
    },
  };
}

function titleColumns(): Column<SliceTitle>[] {
  return [
    {
      key: "title",
      label: "Title",
      width: "16rem",
      format: (value, { link, author, asked }) => {
        const title = String(value);
        const shown = link
          ? html`<a href=${link} rel="noreferrer" title="Open the scanned book">${title}</a>`
          : title;
        return html`<span>${shown}<br /><small>${[author, asked].filter(Boolean).join(", ")}</small></span>`;
      },
    },
    { key: "year", label: "Year", format: year },
    { key: "place", label: "Place" },
    { key: "language", label: "Language" },
    { key: "label", label: "Annotators", format: (value) => labelName(String(value)) },
    {
      key: "predicted",
      label: "Model",
      format: (value, { right }) => `${verdictMark(right)} ${labelName(String(value))}`,
    },
    { key: "confidence", label: "Confidence", format: (value) => decimal(value as number) },
  ];
}
