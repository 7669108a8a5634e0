import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import {
  filterTitles,
  judgedTitles,
  type ElsewhereTitle,
  type TitleColumns,
} from "../../lib/externalValidation/titleFilter.js";
import { count, percent, year } from "../../lib/format.js";
import type { Provenance } from "../../lib/rows.js";
import { allBound, bound } from "../bound.js";
import { decimalColumn } from "../numberColumn.js";
import { labelName, verdictMark } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import { verdicts, type PageState } from "./catalogueState.js";
import { titleEvidence, type EvidenceFiles } from "./titleEvidence.js";

/** The content of `other-catalogue-titles.json`. */
export interface TitlesElsewhere {
  rungs: readonly { key: string; title: string; threshold: number }[];
  sets: readonly TitleColumns[];
}

/** The titles of a set as the chosen model judges them, to be filtered and downloaded, with evidence for one of them. */
export function titleBrowser(
  titles: TitlesElsewhere,
  state: PageState,
  files: EvidenceFiles,
  sources: readonly Provenance[],
): HTMLElement {
  const { rungs, sets } = titles;
  const why = titleEvidence(files, sources);
  const status = html`<p class="status" role="status"></p>`;
  let judged: ElsewhereTitle[] = [];
  let judgedFor = "";
  const table = dataTable<ElsewhereTitle>([], {
    label: "Titles of the set as the model judges them",
    rowKey: ({ key }) => key,
    rowLabel: ({ text }) => text,
    pageSize: 10,
    sort: { key: "error", direction: "descending" },
    columns,
    onSelect: (row) => {
      if ((row?.key ?? "") !== state.value.title) state.set({ title: row?.key ?? "" });
    },
    empty: "No title passes these filters.",
    download: { label: "Download these titles as CSV", filename: "titles-elsewhere.csv" },
  });
  const update = () => {
    const { set, model, title } = state.value;
    const chosen = sets.find(({ key }) => key === set) ?? sets[0];
    const at = Math.max(
      0,
      rungs.findIndex(({ key }) => key === model),
    );
    if (judgedFor !== `${chosen.key} ${at}`) {
      judged = judgedTitles(chosen, at, rungs[at].threshold);
      judgedFor = `${chosen.key} ${at}`;
    }
    const shown = filterTitles(judged, state.value);
    table.update(shown);
    const wrong = shown.filter(({ right }) => !right).length;
    status.textContent =
      `${count(shown.length)} of ${count(judged.length)} titles of “${chosen.title}” by “${rungs[at].title}”` +
      (shown.length > 0 ? `, ${count(wrong)} wrong (${percent(wrong / shown.length)}).` : ".");
    const selected = judged.find(({ key }) => key === title) ?? null;
    if (table.value !== selected) table.value = selected;
    void why.show(selected?.text ?? null);
  };
  state.addEventListener("input", update);
  update();
  return html`<div>${controls(sets, state)}${status}${table}${why.element}</div>`;
}

function controls(sets: readonly TitleColumns[], state: PageState): HTMLElement {
  const { value } = state;
  const groups = new Map(sets.map(({ key, group }) => [key, ["all", ...new Set(group)]]));
  const everyGroup = [...new Set([...groups.values()].flat())];
  const inputs = {
    set: Inputs.select(
      sets.map(({ key }) => key),
      { label: "Set", value: value.set, format: (key) => sets.find((set) => set.key === key)?.title ?? key },
    ),
    group: Inputs.select(everyGroup, { label: "Class", value: value.group }),
    verdict: Inputs.select<string>(verdicts, { label: "Predictions", value: value.verdict }),
    words: Inputs.text({ label: "Words in title or author", value: value.words, placeholder: "e.g. comedy" }),
  };
  const { set, ...others } = inputs;
  bound(state, "set", set, (value) => {
    // A class of the set before would leave nothing to show.
    const lost = groups.get(String(value))?.includes(state.value.group) === false;
    return { set: value, ...(lost ? { group: "all" } : {}) };
  });
  return html`<div class="controls">${set}${allBound(state, others)}</div>`;
}

const columns: Column<ElsewhereTitle>[] = [
  {
    key: "text",
    label: "Title",
    width: "18rem",
    format: (value, { author, year: published }) => {
      const from = [author, published === null ? "" : year(published)].filter(Boolean).join(", ");
      return html`<span>${String(value)}<br /><small>${from}</small></span>`;
    },
  },
  { key: "group", label: "Class" },
  {
    key: "predicted",
    label: "Model",
    format: (value, { right }) =>
      html`<span class="tag ${right ? "right-answer" : "wrong-answer"}"
        ><span class="visually-hidden">${verdictMark(right)}</span>${labelName(String(value))}</span
      >`,
  },
  decimalColumn("probability", "P(fiction)"),
  decimalColumn("error", "Beyond threshold", {
    title: "How far the probability lies on the wrong side of the threshold",
  }),
];
