import { titleTerms } from "./titleTerms.js";

/** Words of more than this share of all titles ("the", "of") name nothing. */
const commonest = 0.1;

/**
 * Names of regions of titles: the words that set each apart, those first that have the largest
 * share inside × ln(share inside / share everywhere). Beginnings of words are left out.
 *
 * @param regions region of each title, 0 to count − 1
 */
export function regionNames(
  titles: readonly string[],
  regions: ArrayLike<number>,
  count: number,
  words = 4,
): string[] {
  const everywhere = new Map<string, number>();
  const inside = Array.from({ length: count }, () => new Map<string, number>());
  const sizes = new Float64Array(count);
  titles.forEach((title, i) => {
    sizes[regions[i]]++;
    for (const term of titleTerms(title)) {
      if (term.endsWith("~") || term.length < 3) continue;
      everywhere.set(term, (everywhere.get(term) ?? 0) + 1);
      const own = inside[regions[i]];
      own.set(term, (own.get(term) ?? 0) + 1);
    }
  });
  return inside.map((own, region) => {
    const telling = [...own].filter(
      ([term]) => (everywhere.get(term) ?? 0) <= Math.max(5, commonest * titles.length),
    );
    const scored = telling.map(([term, n]) => {
      const share = n / sizes[region];
      return { term, score: share * Math.log(share / ((everywhere.get(term) ?? n) / titles.length)) };
    });
    const best = scored.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1)).slice(0, words);
    return best.length > 0 ? best.map(({ term }) => term).join(", ") : "no words";
  });
}
