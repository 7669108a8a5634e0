import type { TrainingMapFile } from "../../lib/neighbours/mapFile.js";

/** What nearness is on the map, for its first lines. */
export function mapLede({ basis }: Pick<TrainingMapFile, "basis">): string {
  return basis === "meaning"
    ? "Every titled book is a point, close to those whose titles mean nearly the same, whether or not they share a word."
    : "Every titled book is a point, close to those with which it shares telling words: rare words count most, words in more than a tenth of the titles not at all, and longer words also by their first five letters.";
}

/** How the map was made. */
export function mapNote({ basis }: Pick<TrainingMapFile, "basis">): string {
  return basis === "meaning"
    ? "A sentence encoder, tuned on the tasks of this workbench, read every title as a whole. Its vectors were reduced to the 64 directions in which they reach furthest, and a part of the titles was laid out in the plane by UMAP; every other title stands among its closest neighbours there. Similarities are cosines in the 64 directions: 1 for the same meaning, about 0 for nothing in common. Words that two titles share are told beside, and count for nothing. The encoder learnt from English: titles in other languages stand close to each other because they are foreign to it. A title that you type is compared by its words, as the encoder is not on this page."
    : "The encoder has not read all of these titles, so they were compared by words. They became vectors of weighted words, these were reduced to 32 directions, and a part of them was laid out in the plane by UMAP; every other title stands among its closest neighbours there. Similarities are cosines of the word vectors themselves: 1 for the same words, 0 for none in common. A title can be about the same thing as another without sharing a word, and this map does not know it.";
}
