import { selectTexts } from "../../models/training/multilabel/crossValidation.js";
import { mixed } from "../../models/training/deep/mixture.js";
import type { LabelCurvePoint, Learner } from "../../src/lib/labelCurves/labelCurve.js";
import { bestCut, decisions } from "./decide.js";
import { drawFigures, type DecidedDraw } from "./figures.js";
import type { Reader } from "./readers.js";
import type { CurveTexts } from "./texts.js";

/** Numbers of labelled texts before all of them. */
const sizes = [25, 50, 100, 200, 400, 800, 1600, 3200];
/** Draws of one size at most. No text is in two of them. */
const drawsAtMost = 10;
/** The encoder's share in the mean of logits, to choose from. */
const shares = [0.25, 0.5, 0.75];
/** Parts of the texts that choose. Of few texts each part chooses once; of more one part does, and no more texts than these. */
const parts = 3;
const [fewTexts, choosingAtMost] = [1600, 4800];

/** Texts to learn from, and the split whose judged texts they are judged by. */
export interface Draw {
  split: number;
  rows: Int32Array;
}

/** The draws of each size, all texts last. @param most texts at most */
export function drawsOf({ splits }: Pick<CurveTexts, "splits">, most = Infinity): Draw[][] {
  const available = Math.min(...splits.map(({ learn }) => learn.length));
  const perSplit = Math.ceil(drawsAtMost / splits.length);
  const few = sizes
    .filter((size) => size <= 0.8 * available && size <= most)
    .map((size) => {
      const blocks = Math.min(perSplit, Math.floor(Math.min(available, most) / size));
      return Array.from({ length: blocks }, (_, block) =>
        splits.map(({ learn }, split) => ({
          split,
          rows: learn.slice(block * size, (block + 1) * size),
        })),
      ).flat();
    });
  return available <= most ? [...few, splits.map(({ learn }, split) => ({ split, rows: learn }))] : few;
}

/**
 * Scores of words, of the encoder, and of the mean of their logits after one size of draws. Each draw chooses costs, the
 * encoder's share and one threshold for all labels by parts of it that are held out; no other text has a say.
 */
export function measurePoint(
  of: CurveTexts,
  readers: Readonly<Record<"words" | "encoder", Reader>>,
  draws: readonly Draw[],
): Record<Learner, LabelCurvePoint> {
  const { outcomes, columns, splits } = of;
  const decided: Record<Learner, DecidedDraw[]> = { words: [], encoder: [], both: [] };
  for (const { split, rows } of draws) {
    const { judged } = splits[split];
    const { words, encoder, both } = choose(of, readers, rows);
    const byWords = readers.words.fit(rows, words.cost)(judged);
    const byEncoder = readers.encoder.fit(rows, encoder.cost)(judged);
    const known = selectTexts(outcomes, columns, judged);
    const decide = (learner: Learner, logits: Float64Array, threshold: number) =>
      decided[learner].push({ split, decided: decisions(logits, known, columns, threshold) });
    decide("words", byWords, words.threshold);
    decide("encoder", byEncoder, encoder.threshold);
    decide("both", mixed(byWords, byEncoder, both.share), both.threshold);
  }
  const point = (learner: Learner): LabelCurvePoint => ({
    texts: draws[0].rows.length,
    draws: draws.length,
    all: draws.every(({ split, rows }) => rows.length === splits[split].learn.length),
    figures: drawFigures(decided[learner], columns),
  });
  return { words: point("words"), encoder: point("encoder"), both: point("both") };
}

/** What parts of a draw choose for it: each is scored by what the others teach. */
function choose(
  { outcomes, columns }: CurveTexts,
  readers: Readonly<Record<"words" | "encoder", Reader>>,
  rows: Int32Array,
) {
  const inner = innerParts(rows);
  const known = selectTexts(outcomes, columns, Int32Array.from(inner.flatMap(({ held }) => [...held])));
  const byCost = (reader: Reader) =>
    best(
      reader.costs.map((cost) => {
        const logits = joined(inner.map(({ learn, held }) => reader.fit(learn, cost)(held)));
        return { cost, logits, ...bestCut(logits, known, columns) };
      }),
    );
  const [words, encoder] = [byCost(readers.words), byCost(readers.encoder)];
  const byShare = shares.map((share) => ({
    share,
    ...bestCut(mixed(words.logits, encoder.logits, share), known, columns),
  }));
  return { words, encoder, both: best(byShare) };
}

function best<Choice extends { score: number }>(choices: readonly Choice[]): Choice {
  return choices.reduce((found, each) => (each.score > found.score ? each : found));
}

function innerParts(rows: Int32Array) {
  const some = rows.subarray(0, choosingAtMost);
  return Array.from({ length: some.length > fewTexts ? 1 : parts }, (_, part) => ({
    learn: some.filter((_, i) => i % parts !== part),
    held: some.filter((_, i) => i % parts === part),
  }));
}

function joined(tables: readonly Float64Array[]): Float64Array {
  return Float64Array.from(tables.flatMap((table) => [...table]));
}
