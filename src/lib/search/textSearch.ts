import { foldedText } from "../catalogue/foldedText.js";
import { mapRows, type Steps } from "../steps.js";

/** What a query finds: numbers of entries, the best first, and how many there are in all. */
export interface Found {
  entries: number[];
  all: number;
}

/** Entries to be searched: of each, a title that counts most, and perhaps a text. */
export interface TextSearch {
  /** The first entries in which every word of the query begins a word. Nothing for a query without words. */
  find: (query: string, most: number) => Found;
}

/** Reads entries so that they can be searched: folded, with a space before each word. */
export function* textSearch(entries: readonly { title: string; text?: string }[]): Steps<TextSearch> {
  const titles = yield* mapRows(entries.length, (i) => words(entries[i].title));
  const texts = yield* mapRows(entries.length, (i) => {
    const { text } = entries[i];
    return text === undefined ? "" : words(text);
  });
  return {
    find(query, most) {
      const phrase = words(query).trimEnd();
      const wanted = phrase.split(/(?= )/).filter((word) => word !== "");
      const ranks: number[][] = [[], [], [], []];
      if (wanted.length === 0) return { entries: [], all: 0 };
      for (let i = 0; i < titles.length; i++) {
        const rank = rankOf(titles[i], texts[i], wanted, phrase);
        if (rank !== null) ranks[rank].push(i);
      }
      const found = ranks.flat();
      return { entries: found.slice(0, most), all: found.length };
    },
  };
}

/** 0 where the title begins with the query, 1 where it holds it, 2 where it has all words, 3 where title and text have. */
function rankOf(title: string, text: string, wanted: readonly string[], phrase: string): number | null {
  let inTitle = true;
  for (const word of wanted) {
    if (title.includes(word)) continue;
    if (!text.includes(word)) return null;
    inTitle = false;
  }
  if (!inTitle) return 3;
  if (title.startsWith(phrase)) return 0;
  return wanted.length === 1 || title.includes(phrase) ? 1 : 2;
}

/** A text in small letters without accents, each of its words behind a space. */
function words(text: string): string {
  return ` ${foldedText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}
