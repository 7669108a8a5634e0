import type { ModelRecord } from "../../lib/model/evaluation.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour } from "../palette.js";

/** What the misjoined half does to a model: the scores of one that learned from it beside one that did not. */
export function scoresOfHalves(published: ModelRecord, wellJoined: ModelRecord): HTMLElement {
  const rows: IntervalRow[] = [published, wellJoined].flatMap((model) => [
    ...(model.test === null
      ? []
      : [
          { group: model.title, metric: "test sample: accuracy", ...model.test.accuracy },
          ...model.test.labels.map(({ label, recall }) => ({
            group: model.title,
            metric: `test sample: ${label.replace("_", "-")} found`,
            ...recall,
          })),
        ]),
    ...(model.elsewhere["hathiTrust"]?.groups ?? []).map(({ group, value, low, high }) => ({
      group: model.title,
      metric: `another library: ${group} judged right`,
      ...{ value, low, high },
    })),
  ]);
  return intervalFigure({
    title: "What does a model learn from the misjoined half?",
    rows,
    group: "Model",
    colours: { [published.title]: colour.wrong, [wellJoined.title]: colour.right },
    caption:
      "Figures of record. Lines: 95% intervals. Another library: HathiTrust titles that the collection lacks.",
    filename: "published-and-well-joined.csv",
    wide: true,
  });
}
