import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { count, percent } from "../../lib/format.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour, labelName } from "../palette.js";
import { forChosenModel } from "./forChosenModel.js";
import type { PageState } from "./catalogueState.js";

/** Fewest titles that a share is shown for. */
const fewest = 5;

/** Share judged right in English and in other languages, for the model that the page's state names. */
export function languageChart(report: OtherCatalogues, state: PageState): HTMLElement {
  return forChosenModel(state, (model) => chart(report, model));
}

function chart({ sets, rungs, languages }: OtherCatalogues, model: string): HTMLElement {
  const rows: IntervalRow[] = languages
    .filter(({ rung, titles }) => rung === model && titles >= fewest)
    .map(({ set, label, language, titles, value, low, high }) => ({
      group: language,
      metric: `${sets.find(({ key }) => key === set)?.title ?? set}, ${labelName(label)}`,
      titles,
      ...{ value, low, high },
    }))
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  const metrics = sets.flatMap(({ title }) => [`${title}, fiction`, `${title}, non-fiction`]);
  rows.sort((a, b) => metrics.indexOf(a.metric) - metrics.indexOf(b.metric));
  const title = rungs.find(({ key }) => key === model)?.title ?? model;
  return intervalFigure({
    title: "Is it the language?",
    rows,
    group: "Language",
    colours: { English: colour.foreground, "other languages": colour.wrong },
    format: (value) => percent(value),
    xLabel: "Share judged right",
    caption: `By “${title}”, the model chosen above. The language is identified from the title; shares of fewer than ${count(fewest)} titles are left out. Lines: 95% bootstrap intervals, elsewhere by author.`,
    filename: "languages-elsewhere.csv",
    wide: true,
  });
}
