import { digest } from "../../loaders/digest.js";
import type { VectorsOf } from "../../models/training/deep/vectors.js";
import {
  learners,
  type LabelCurve,
  type LabelCurvePoint,
  type Learner,
} from "../../src/lib/labelCurves/labelCurve.js";
import { drawsOf, measurePoint, type Draw } from "./curve.js";
import { vectorReader, wordReader } from "./readers.js";
import type { CurveTexts } from "./texts.js";

/** Where curves are kept while they are measured, point by point. */
export interface CurveRecord {
  /** The curves that were begun, if any. */
  before: LabelCurve | undefined;
  keep: (curve: LabelCurve) => Promise<void>;
  log: (line: string) => void;
}

/**
 * Measures what is missing of the learning curves of a task: of curves that were begun on the same texts every point is
 * kept.
 *
 * @param most texts of which vectors of the published encoder are made at most, besides those that are judged
 */
export async function measureCurve(
  task: string,
  of: CurveTexts,
  encoders: Readonly<Record<"published" | "tuned", VectorsOf>>,
  { before, keep, log }: CurveRecord,
  most = Infinity,
): Promise<void> {
  const texts = digest(JSON.stringify([of.texts, of.splits])).slice(0, 16);
  let curve: LabelCurve =
    before?.texts === texts
      ? before
      : {
          ...{ task, texts, judged: of.splits.reduce((sum, { judged }) => sum + judged.length, 0) },
          ...{ curves: { words: [], encoder: [], both: [] }, tuned: null },
        };
  const words = wordReader(of);
  const measure = async (vectorsOf: VectorsOf, draws: readonly Draw[]) => {
    const { vectors, dimensions } = await vectorsOfDraws(of, vectorsOf, draws);
    const point = measurePoint(of, { words, encoder: vectorReader(of, vectors, dimensions) }, draws);
    for (const learner of learners) log(`${task}, ${said(learner, point[learner])}`);
    return point;
  };
  const put = (points: Partial<Record<Learner, LabelCurvePoint>>) => {
    const joined = (learner: Learner) => {
      const point = points[learner];
      const others = curve.curves[learner].filter((each) => each.texts !== point?.texts);
      return point ? [...others, point].sort((a, b) => a.texts - b.texts) : others;
    };
    return { words: joined("words"), encoder: joined("encoder"), both: joined("both") };
  };
  for (const draws of drawsOf(of, most)) {
    if (curve.curves.both.some((point) => point.texts === draws[0].rows.length)) continue;
    curve = { ...curve, curves: put(await measure(encoders.published, draws)) };
    await keep(curve);
  }
  if (curve.tuned) return;
  const { words: ofWords, ...tuned } = await measure(encoders.tuned, drawsOf(of).slice(-1)[0]);
  await keep({ ...curve, curves: put({ words: ofWords }), tuned });
}

function said(learner: Learner, { texts, draws, figures }: LabelCurvePoint): string {
  const scores = Object.entries(figures).map(([name, { value }]) => `${name} ${value.toFixed(3)}`);
  return `${texts} texts × ${draws}, ${learner}: ${scores.join(", ")}`;
}

/** Vectors of the texts that some draws need, in their rows; the rows of others are zeros. */
async function vectorsOfDraws(of: CurveTexts, vectorsOf: VectorsOf, draws: readonly Draw[]) {
  const splits = [...new Set(draws.map(({ split }) => split))];
  const needed = [
    ...draws.flatMap(({ rows }) => [...rows]),
    ...splits.flatMap((split) => [...of.splits[split].judged]),
  ];
  const rows = [...new Set(needed)];
  const { vectors: made, dimensions } = await vectorsOf(rows.map((row) => of.texts[row]));
  const vectors = new Float32Array(of.texts.length * dimensions);
  rows.forEach((row, i) =>
    vectors.set(made.subarray(i * dimensions, (i + 1) * dimensions), row * dimensions),
  );
  return { vectors, dimensions };
}
