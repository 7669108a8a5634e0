import { count, decimal, percent, signed } from "../../lib/format.js";
import type { Assessment } from "../../lib/dataProgramming/assess.js";
import { keyFigures } from "../keyFigures.js";

/** What the votes come to, and what the last change did to it. */
export function studioTiles(
  now: Assessment,
  before: Assessment | null,
  perSecond: number | null,
): HTMLElement {
  const change = (
    value: number | null | undefined,
    was: number | null | undefined,
    print: (n: number) => string,
  ) =>
    value === null ||
    value === undefined ||
    was === null ||
    was === undefined ||
    print(value - was) === print(0)
      ? ""
      : `, ${print(value - was)} by the last change`;
  const points = (difference: number) => `${signed(difference * 100, 2)} points`;
  const tile = (label: string, of: (assessment: Assessment) => Assessment["majority"]) => {
    const { all } = of(now);
    return {
      label,
      ...(all.accuracy ?? { value: null }),
      note: `on ${count(all.decided)} of ${count(all.labelled)} labelled books; macro-F1 ${decimal(all.macroF1?.value)}${change(
        all.accuracy?.value,
        before && of(before).all.accuracy?.value,
        (n) => signed(n, 4),
      )}`,
    };
  };
  return keyFigures([
    {
      label: "Books with a vote",
      value: now.covered,
      format: percent,
      note: `of ${count(now.books)}${change(now.covered, before?.covered, points)}`,
    },
    {
      label: "Books with votes for both labels",
      value: now.contradicted,
      format: percent,
      note: `${perSecond === null ? "" : `${decimal(perSecond / 1e6, 1)} million votes a second`}${change(now.contradicted, before?.contradicted, points)}`,
    },
    tile("Majority vote, accuracy", ({ majority }) => majority),
    tile("Label model, accuracy", ({ labelModel }) => labelModel),
  ]);
}
