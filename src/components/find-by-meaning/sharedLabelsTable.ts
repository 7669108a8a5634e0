import { count, decimal, percent } from "../../lib/format.js";
import { isCollectionName } from "../../lib/meaning/collectionName.js";
import { dataTable } from "../table.js";
import { collectionAbout } from "./collections.js";

/** The labels that texts share with their five closest, by how these are found. */
export interface SharedLabels {
  collection: string;
  asked: number;
  among: number;
  words: number;
  meaning: number;
  both: number;
  wordsShare: number;
}

/** What meaning adds to words, collection by collection. */
export function sharedLabelsTable(rows: readonly SharedLabels[]): HTMLElement {
  const figure = (value: unknown) => decimal(value as number);
  return dataTable(rows, {
    caption: "Labels shared with the five closest texts, of all labels that either has",
    columns: [
      {
        key: "collection",
        label: "Collection",
        format: (name) =>
          isCollectionName(String(name)) ? collectionAbout[name as "titles"].name : String(name),
      },
      { key: "asked", label: "Texts", format: (value) => count(value as number) },
      { key: "among", label: "Among", format: (value) => count(value as number) },
      { key: "words", label: "Words", format: figure },
      { key: "meaning", label: "Meaning", format: figure },
      { key: "both", label: "Both", format: figure },
      { key: "wordsShare", label: "Words count for", format: (value) => percent(value as number, 0) },
    ],
  });
}
