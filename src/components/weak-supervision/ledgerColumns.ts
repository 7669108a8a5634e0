import { html } from "htl";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import type { AssessedFunction } from "../../lib/dataProgramming/assess.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { polarity } from "../../lib/labelling/labellingFunction.js";
import { count, decimal, intervalRange, percent, type Interval } from "../../lib/format.js";
import { labelClass, labelName } from "../palette.js";
import type { Column } from "../tableColumn.js";

/** A line of the ledger: a function, and what is known of its votes (null while it does not take part). */
export interface LedgerLine {
  name: string;
  labellingFunction: LabellingFunction;
  on: boolean;
  votes: AssessedFunction | null;
  /** What was known when it last took part: it keeps its place in the order when it is switched off. */
  last: AssessedFunction | null;
  /** The estimated accuracy with its interval, where that was computed. */
  estimate?: Estimate;
}

type Value = (votes: AssessedFunction) => unknown;

/** Accessors of a figure of the votes: the value that is shown, and the one that is sorted by. */
const figureOf = (value: Value) => ({
  value: ({ votes }: LedgerLine) => (votes === null ? null : value(votes)),
  sort: ({ last }: LedgerLine) => (last === null ? null : value(last)),
});

/** Columns of the ledger as Snorkel's users know it. */
export function ledgerColumns(): Column<LedgerLine>[] {
  return [
    { key: "name", label: "Function", format: (_, line) => nameCell(line), width: "7.5rem" },
    { key: "language", label: "Language", value: ({ labellingFunction }) => labellingFunction.language },
    {
      key: "polarity",
      label: "Votes",
      title: "Labels that it can vote for",
      value: ({ labellingFunction }) => polarity(labellingFunction).join(", "),
      format: (_, { labellingFunction }) => polarityCell(labellingFunction),
    },
    share("coverage", "Coverage", "Share of the books that it votes on", (v) => v.coverage),
    share(
      "overlaps",
      "Overlaps",
      "Share of the books that it and another function vote on",
      (v) => v.overlaps,
    ),
    share(
      "conflicts",
      "Conflicts",
      "Share of the books on which another function votes otherwise",
      (v) => v.conflicts,
    ),
    {
      key: "accuracy",
      label: "Measured",
      title: "Measured accuracy: share of its votes on labelled books that are right, with its 95% interval",
      ...figureOf((v) => v.accuracy?.value ?? null),
      align: "right",
      format: (_, { votes }) => figureCell(votes?.accuracy ?? null),
    },
    {
      key: "annotated",
      label: "of",
      title: "Labelled books that it votes on",
      ...figureOf((v) => v.annotated),
      align: "right",
      format: (value) => count(value as number | null),
    },
    {
      key: "estimated",
      label: "Estimated",
      title: "Estimated accuracy, by the label model without seeing a label",
      ...figureOf((v) => v.estimated),
      align: "right",
      format: (_, { votes, estimate }) => figureCell(estimatedFigure(votes, estimate)),
    },
  ];
}

function share(key: string, label: string, title: string, value: Value): Column<LedgerLine> {
  return {
    key,
    label,
    title,
    ...figureOf(value),
    align: "right",
    format: (of) => smallPercent(of as number | null),
  };
}

function nameCell({ name, labellingFunction }: LedgerLine): Node {
  return html`<span class="function-name" title=${labellingFunction.description}>${name}</span>`;
}

function polarityCell(labellingFunction: LabellingFunction): Node {
  const votes = polarity(labellingFunction);
  return votes.length > 1
    ? html`<span class="tag unsure">either</span>`
    : html`<span class="tag ${labelClass(votes[0])}">${labelName(votes[0])}</span>`;
}

/** Two decimals below one per cent, one above. */
function smallPercent(share: number | null): string {
  return percent(share, share !== null && share < 0.01 ? 2 : 1);
}

/** A figure in three decimals, with its interval beneath it where it has one. */
function figureCell(figure: Interval | null): string | Node {
  if (figure === null) return decimal(null);
  return html`<span
    >${decimal(figure.value)}
    <span class="range">${intervalRange(figure, (end) => decimal(end, 2))}</span></span
  >`;
}

function estimatedFigure(votes: AssessedFunction | null, estimate: Estimate | undefined): Interval | null {
  if (votes === null || votes.estimated === null) return null;
  return estimate ?? { value: votes.estimated };
}
