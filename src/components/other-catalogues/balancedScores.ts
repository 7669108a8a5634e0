import { count } from "../../lib/format.js";
import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { rungColours } from "../rungColour.js";

/** Balanced accuracy of every model at home and elsewhere; on the catalogue alone those that have never seen it. */
export function balancedScores({ sets, rungs, scores }: OtherCatalogues): HTMLElement {
  const rows: IntervalRow[] = sets.flatMap(({ key, title, titles }) =>
    rungs.flatMap((rung) => {
      const found = scores.find((each) => each.set === key && each.rung === rung.key);
      if (!found || (key === "catalogue" && !rung.unseen)) return [];
      return [{ group: rung.title, metric: `${title} (${count(titles)} titles)`, ...found.balanced }];
    }),
  );
  return intervalFigure({
    title: "How much of the score travels?",
    rows,
    group: "Model",
    colours: rungColours(rungs),
    xLabel: "Balanced accuracy",
    caption:
      "Mean of the shares of fiction and of non-fiction that are judged right. Lines: 95% bootstrap intervals, at home by book, elsewhere by author. On the undigitised catalogue only models that were trained without it.",
    filename: "balanced-accuracy-elsewhere.csv",
    wide: true,
  });
}
