import { coOccurrence, type LabelPair } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import type { LabelPairFigures, MultilabelEvaluation } from "../../../src/lib/model/multilabelEvaluation.js";
import { nearSameGroups } from "../../../src/lib/text/nearSame.js";
import type { LabelledText, LabelledTexts } from "../taskDefinition.js";
import { labelInventory, outcomeTable } from "./labels.js";
import { assertNoLeaks } from "./leaks.js";
import { nearSynonyms } from "./nearSynonyms.js";
import { stratifiedSplit } from "./split.js";

/** One part of a split. */
export interface Part {
  texts: LabelledText[];
  numbers: number[][];
  outcomes: Uint8Array;
  groups: Int32Array;
}

/** The texts of a task, divided; no group of near-same texts stands in two parts. */
export interface DividedTexts {
  labels: string[];
  training: Part;
  test: Part;
  record: MultilabelEvaluation["data"];
}

/** Pairs of labels that are recorded at most. */
const recordedPairs = 600;

/** Keeps the labels with enough texts, divides the texts and checks that nothing leaks. */
export function divideTexts(
  { texts: all, table, leftOut }: LabelledTexts,
  { minimumSupport, testShare, seed }: { minimumSupport: number; testShare: number; seed: number },
): DividedTexts {
  const inventory = labelInventory(all, minimumSupport);
  const { labels, texts, numbers, support } = inventory;
  const groups = nearSameGroups(
    texts.map(({ text }) => text),
    texts.map(({ key }) => key),
  );
  const parts = stratifiedSplit(numbers, groups, [1 - testShare, testShare], seed);
  assertNoLeaks(texts, parts);
  const part = (which: number): Part => {
    const chosen = Array.from(parts.keys()).filter((i) => parts[i] === which);
    const own = chosen.map((i) => numbers[i]);
    return {
      texts: chosen.map((i) => texts[i]),
      numbers: own,
      outcomes: outcomeTable(own, labels.length),
      groups: Int32Array.from(chosen, (i) => groups[i]),
    };
  };
  const [training, test] = [part(0), part(1)];
  const pairs = coOccurrence(numbers);
  const labelsPerText: Record<string, number> = {};
  for (const { length } of numbers) labelsPerText[length] = (labelsPerText[length] ?? 0) + 1;
  const record = {
    table: { read: table.read, kept: table.kept, dropped: table.dropped, noted: table.noted },
    leftOut: { ...leftOut, "with rare labels only": inventory.unlabelled },
    texts: texts.length,
    training: training.texts.length,
    test: test.texts.length,
    groups: new Set(groups).size,
    leaks: 0,
    minimumSupport: inventory.minimum,
    labelsFound: inventory.found,
    labelsKept: labels.length,
    support,
    untrained: labels.filter((_, l) => !training.numbers.some((own) => own.includes(l))),
    labelsPerText,
    coOccurrence: named(pairs.slice(0, recordedPairs), labels),
    nearSynonyms: nearSynonyms(
      labels,
      labels.map((label) => support[label]),
      pairs,
    ),
  };
  return { labels, training, test, record };
}

/** The fold whose texts the encoder is not tuned on, so that deep variants can be chosen on them. */
export const keptFold = 0;

/** The fold of each training text in cross-validation. */
export function trainingFolds(
  { numbers, groups }: Part,
  { folds, seed }: { folds: number; seed: number },
): Int32Array {
  const shares = Array.from({ length: folds }, () => 1 / folds);
  return stratifiedSplit(numbers, groups, shares, seed + 1);
}

/** Pairs of label numbers as pairs of names. */
export function named(pairs: readonly LabelPair[], labels: readonly string[]): LabelPairFigures[] {
  return pairs.map(({ first, second, count }) => ({ first: labels[first], second: labels[second], count }));
}
