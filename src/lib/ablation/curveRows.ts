import type { CurvePoint } from "../model/evaluation.js";
import type { Estimate } from "../statistics/bootstrap.js";

/** One score at one amount of one kind of data, the other kind being whole. */
export interface CurveRow extends Estimate {
  data: "Labelled titles" | "Unlabelled titles";
  metric: "accuracy" | "macro-F1";
  /** Share of that kind of data, in (0, 1]. */
  share: number;
}

/** A learning curve as rows: each kind of data by itself, from little to all of it. */
export function curveRows(curve: readonly CurvePoint[]): CurveRow[] {
  const along = (data: CurveRow["data"], points: CurvePoint[], shareOf: (point: CurvePoint) => number) =>
    points
      .toSorted((a, b) => shareOf(a) - shareOf(b))
      .flatMap((point): CurveRow[] => [
        { data, metric: "accuracy", share: shareOf(point), ...point.accuracy },
        { data, metric: "macro-F1", share: shareOf(point), ...point.macroF1 },
      ]);
  return [
    ...along(
      "Labelled titles",
      curve.filter(({ unlabelled }) => unlabelled === 1),
      ({ labelled }) => labelled,
    ),
    ...along(
      "Unlabelled titles",
      curve.filter(({ labelled }) => labelled === 1),
      ({ unlabelled }) => unlabelled,
    ),
  ];
}

/** Gain in a score from the last doubling of one kind of data, in points; NaN where it was not measured. */
export function lastDoubling(
  rows: readonly CurveRow[],
  data: CurveRow["data"],
  metric: CurveRow["metric"] = "accuracy",
): number {
  const at = (share: number) =>
    rows.find((row) => row.data === data && row.metric === metric && row.share === share)?.value ?? NaN;
  return (at(1) - at(0.5)) * 100;
}
