import type { Question } from "../scored/question.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { members, type Slice } from "./slice.js";
import { sliceMetrics } from "./sliceMetrics.js";
import { sliceTitles } from "./sliceTitle.js";

/** How often a model is wrong on the texts of a slice, with a Wilson interval. */
export interface SliceErrors extends Estimate {
  name: string;
  titles: number;
  wrong: number;
}

/** How often a model is wrong in each of some slices, those that hold of no text left out; the worst come first. */
export function sliceErrors({ rows }: Pick<Question, "rows">, slices: readonly Slice[]): SliceErrors[] {
  const titles = sliceTitles(rows);
  return slices
    .map((slice) => {
      const inside = members(slice, titles);
      const { titles: within, wrong, errorRate } = sliceMetrics(titles, inside, rows.predictions.classes);
      return { name: slice.name, titles: within, wrong, ...errorRate };
    })
    .filter((errors) => errors.titles > 0)
    .sort((a, b) => b.value - a.value);
}
