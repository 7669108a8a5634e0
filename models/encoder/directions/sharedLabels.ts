import type { CollectionName } from "../../../src/lib/meaning/collectionName.js";
import { directionCount } from "../../../src/lib/meaning/directions.js";
import { Meanings } from "../../../src/lib/meaning/meanings.js";
import { byCloseness, candidates } from "../../../src/lib/retrieval/closestTexts.js";
import { TextIndex } from "../../../src/lib/retrieval/textIndex.js";
import type { KeptMeanings } from "./keptMeanings.js";
import { textOnPage } from "./labelledCollections.js";
import { rowsOf } from "./rows.js";

/** Labelled texts of a collection, among which neighbours are looked for. */
export interface LabelledNeighbours {
  name: CollectionName;
  texts: readonly { text: string }[];
  /** Numbers of the labels of each text. */
  numbers: readonly (readonly number[])[];
}

/** Neighbours whose labels count. */
const nearest = 5;

/**
 * The labels that texts share with their five closest others: Jaccard's index, labels of both over labels of either, in
 * the mean over neighbours and texts, in [0, 1].
 *
 * @param asked places of the texts whose neighbours are looked for among all others
 * @param wordsShares how much words count, each by itself (see `byCloseness`)
 */
export function sharedLabels(
  { name, texts, numbers }: LabelledNeighbours,
  { rows }: KeptMeanings,
  asked: readonly number[],
  wordsShares: readonly number[],
): number[] {
  const words = texts.map(({ text }) => textOnPage(name, text));
  const index = new TextIndex(words.map((text) => ({ text, labels: [] })));
  const meanings = new Meanings(
    rowsOf(
      texts.map(({ text }) => text),
      rows,
    ),
    directionCount,
  );
  const sums = wordsShares.map(() => 0);
  for (const place of asked) {
    const found = candidates(
      index,
      meanings,
      { text: words[place], labels: new Map(), meaning: meanings.of(place) },
      place,
    );
    wordsShares.forEach((share, s) => {
      for (const { index: near } of byCloseness(found, share).slice(0, nearest))
        sums[s] += jaccard(numbers[place], numbers[near]) / nearest;
    });
  }
  return sums.map((sum) => sum / asked.length);
}

function jaccard(a: readonly number[], b: readonly number[]): number {
  const both = a.filter((label) => b.includes(label)).length;
  return both / (a.length + b.length - both);
}
