import type { SourceModel } from "../../lib/agreement/sourceAccuracy.js";
import { absent, count, percent } from "../../lib/format.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour } from "../palette.js";
import { dataTable } from "../table.js";

/** Where two sources judge the same books. */
export interface SourcePair {
  a: string;
  b: string;
  joint: number;
  agreement: number | null;
  kappa: number | null;
}

export interface Sources extends Omit<SourceModel, "sources"> {
  names: readonly string[];
  estimates: SourceModel["sources"];
  pairs: readonly SourcePair[];
}

/** Accuracy of every source as Dawid and Skene's model sees it, over all its judgements and by class. */
export function sourceChart({ names, estimates }: Sources): HTMLElement {
  const rows: IntervalRow[] = names.flatMap((name, i) =>
    estimates[i].judged === 0
      ? []
      : [
          { group: "all its judgements", metric: name, ...estimates[i].accuracy },
          { group: "on fiction", metric: name, ...estimates[i].fiction },
          { group: "on non-fiction", metric: name, ...estimates[i].nonFiction },
        ],
  );
  return intervalFigure({
    title: "How often is each source right?",
    rows,
    group: "Judgements",
    colours: {
      "all its judgements": colour.foreground,
      "on fiction": colour.fiction,
      "on non-fiction": colour.nonFiction,
    },
    format: (value) => percent(value),
    xLabel: "Estimated share of judgements that are right",
    caption: `Judgements: ${names.map((name, i) => `${name} ${count(estimates[i].judged)}`).join(", ")}. Lines: 95% bootstrap intervals by book.`,
    filename: "sources.csv",
    wide: true,
  });
}

/** How often every two sources say the same, where both speak. */
export function sourcePairs({ pairs }: Sources): HTMLElement {
  const share = (value: unknown) => percent(value as number | null);
  return dataTable(
    pairs.filter(({ joint }) => joint > 0),
    {
      caption: "Sources that judge the same books",
      pageSize: 15,
      sort: { key: "agreement" },
      columns: [
        { key: "a", label: "Source", width: "9rem" },
        { key: "b", label: "and source", width: "9rem" },
        { key: "joint", label: "Books" },
        { key: "agreement", label: "Agree", align: "right", format: share },
        {
          key: "kappa",
          label: "Kappa",
          align: "right",
          title: "Cohen’s kappa: agreement beyond chance",
          format: (value) => (value === null ? absent : (value as number).toFixed(2)),
        },
      ],
      empty: "No two sources judge the same book.",
    },
  );
}
