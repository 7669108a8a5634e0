import type { TellingWord } from "../lib/comparison/twoSampleTest.js";
import { dataTable } from "./table.js";

/** Words that give one side away, with how many titles of either have them. @param sides what the two are called */
export function tellingWordTable(
  caption: string,
  words: readonly TellingWord[],
  [first, second]: readonly [string, string] = ["Set", "Rest"],
): HTMLElement {
  return dataTable<TellingWord>(words, {
    caption,
    columns: [
      { key: "word", label: "Word", format: (value) => wordName(String(value)) },
      { key: "first", label: first, title: "Titles of the one side that have it" },
      { key: "second", label: second, title: "Titles of the sample of the other side that have it" },
    ],
    empty: "No word speaks for this side.",
  });
}

/** A word as readers see it, in brackets where the cataloguer put it. */
function wordName(word: string): string {
  return word.startsWith("[") ? `[${word.slice(1)}]` : word;
}
