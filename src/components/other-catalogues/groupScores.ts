import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { figure } from "../figure.js";
import { intervals, type IntervalRow } from "../intervals.js";
import { intervalColumns } from "../intervalColumns.js";
import { labelColour } from "../palette.js";
import { forChosenModel } from "./forChosenModel.js";
import type { PageState } from "./catalogueState.js";

const order = [
  "fiction",
  "prose fiction",
  "poetry",
  "drama",
  "non-fiction",
  "biography",
  "history",
  "topography and biography",
  "theology and law",
];

/** Accuracy of the chosen model in every class of every set. Follows the model that the page's state names. */
export function groupScores(report: OtherCatalogues, state: PageState): HTMLElement {
  return forChosenModel(state, (model) => chart(report, model));
}

function chart({ sets, rungs, scores }: OtherCatalogues, model: string): HTMLElement {
  const rung = rungs.find(({ key }) => key === model) ?? rungs[rungs.length - 1];
  const colours = new Map<string, string>();
  const rows: (IntervalRow & { titles: number })[] = sets.flatMap(({ key, title }) => {
    const groups = scores.find((each) => each.set === key && each.rung === rung.key)?.groups ?? [];
    const sorted = [...groups].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
    const note = key === "catalogue" && !rung.unseen ? ", which it was trained on" : "";
    return sorted.map(({ group, label, titles, recall }) => {
      colours.set(group, labelColour(label));
      return { group, metric: title + note, titles, ...recall };
    });
  });
  const panels = [...new Set(rows.map(({ metric }) => metric))];
  return html`<div class="group-panels">
    ${panels.map((metric) => {
      const own = rows.filter((row) => row.metric === metric);
      return figure({
        title: `${metric}: what is judged right?`,
        chart: intervals(
          own.map((row) => ({ ...row, metric: "Share judged right" })),
          { colours: Object.fromEntries(colours), domain: [0, 1.02], format: (value) => percent(value, 0) },
        ),
        summary: `${rung.title}: ${own.map((row) => `${row.group} ${percent(row.value)} of ${count(row.titles)}`).join("; ")}`,
        rows: own,
        columns: intervalColumns("Class", percent),
        filename: "classes-elsewhere.csv",
      });
    })}
  </div>`;
}
