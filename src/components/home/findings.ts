import type { StratumShares } from "../../lib/quantification/estimateShares.js";
import type { MethodId } from "../../lib/quantification/shares.js";
import type { SliceErrors } from "../../lib/slices/sliceErrors.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { plural } from "../../lib/format.js";
import { colour } from "../palette.js";
import { shareBars } from "./shareBars.js";

/** Slices shown beside all titles. */
const shownSlices = 2;
/** Ways to estimate a share that are shown whichever is to be trusted. */
const names: Partial<Record<MethodId, string>> = {
  direct: "By a labelled sample alone",
  classifyAndCount: "By counting the model’s answers",
};

/** Do labels belong to the books that they were given to? By how many rows the published file holds on a book. */
export function labelFinding({ few, many }: Record<"few" | "many", Estimate>): HTMLElement {
  return shareBars(
    "Is the year that an annotator read the year in the catalogue?",
    [
      { name: "Books with one or two annotations", ...few, colour: colour.wrong },
      { name: "Books with three or more", ...many, colour: colour.right },
    ],
    "year-agreement.csv",
  );
}

/** What counting a model's decisions makes of a share, beside the estimate to trust. */
export function shareFinding(
  { estimates }: Pick<StratumShares, "estimates">,
  trusted: MethodId | null,
): HTMLElement {
  const name = (method: MethodId) => names[method] ?? "Model and sample together";
  const rows = estimates.flatMap(({ method, value, low, high }) =>
    (method in names || method === trusted) && value !== null && low !== null && high !== null
      ? [
          {
            ...{ name: name(method), value, low, high },
            colour: method === trusted ? colour.fiction : colour.muted,
          },
        ]
      : [],
  );
  return shareBars("How much of the collection is fiction?", rows, "share-of-fiction.csv");
}

/** The slices in which a model is wrong most often, beside all titles. @param errors the worst first */
export function sliceFinding(errors: readonly SliceErrors[], allTitles: string): HTMLElement {
  const worst = errors.filter(({ name }) => name !== allTitles).slice(0, shownSlices);
  const all = errors.filter(({ name }) => name === allTitles);
  const rows = [...worst, ...all].map(({ name, titles, value, low, high }) => ({
    name: `${name} (${plural(titles, "title")})`,
    ...{ value, low, high },
    colour: name === allTitles ? colour.muted : colour.wrong,
  }));
  return shareBars("How often is the model wrong?", rows, "errors-by-slice.csv");
}
