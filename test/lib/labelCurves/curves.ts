import type { LabelCurve, LabelCurvePoint } from "../../../src/lib/labelCurves/labelCurve.js";

/** A point with a micro-F1 and an interval of a hundredth to both sides. */
export function point(texts: number, value: number): LabelCurvePoint {
  const estimate = { value, low: value - 0.01, high: value + 0.01 };
  return { texts, draws: 1, all: false, figures: { "micro-F1": estimate } };
}

/** Curves of a made-up task; those that are not told have one point. */
export function labelCurve(curves: Partial<LabelCurve["curves"]>): LabelCurve {
  const one = [point(25, 0.5)];
  return {
    task: "quotes",
    texts: "0123456789abcdef",
    judged: 10,
    curves: { words: one, encoder: one, both: one, ...curves },
    tuned: { encoder: point(200, 0.8), both: point(200, 0.9) },
  };
}
