import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";

/** A word and how much more often it stands in the one set of titles than in the other. */
export interface WordContrast {
  word: string;
  /** Titles of each set that hold it. */
  inMistakes: number;
  inRest: number;
  /** Log-odds ratio in nats, with the ends of its 95% interval; above 0 where mistakes hold it more often. */
  value: number;
  low: number;
  high: number;
  /** Two-sided probability of so large a ratio by chance, adjusted for the number of words (Benjamini-Hochberg). */
  adjustedPValue: number;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a title in small letters, each once; runs of letters, with apostrophes between them. */
export function titleWords(title: string): Set<string> {
  return new Set(title.normalize("NFC").toLowerCase().match(word) ?? []);
}

/**
 * Words over-represented in mistakes: log-odds ratios with an informative Dirichlet prior (Monroe, Colaresi and Quinn,
 * "Fightin' Words", Political Analysis 16, 2008, equations 15, 16 and 19 to 22). The prior is each word's share of all titles' words
 * times `strength`, so that rare words are drawn towards no difference. A word counts once a title. Ranked by the
 * lower end of the interval: what is at least true of a word, rather than how extreme it looks.
 *
 * @param strength pseudo-words that the prior adds to each set
 * @param least titles that must hold a word for it to be considered
 */
export function wordsInMistakes(
  mistakes: readonly string[],
  rest: readonly string[],
  { strength = 500, least = 3 } = {},
): WordContrast[] {
  const [inMistakes, inRest] = [countWords(mistakes), countWords(rest)];
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [nMistakes, nRest] = [total(inMistakes), total(inRest)];
  const words = [...new Set([...inMistakes.keys(), ...inRest.keys()])].filter(
    (each) => (inMistakes.get(each) ?? 0) + (inRest.get(each) ?? 0) >= least,
  );
  if (nMistakes === 0 || nRest === 0) return [];
  const rows = words.map((each) => {
    const [a, b] = [inMistakes.get(each) ?? 0, inRest.get(each) ?? 0];
    const prior = (strength * (a + b)) / (nMistakes + nRest);
    const value = logOdds(a, nMistakes, prior, strength) - logOdds(b, nRest, prior, strength);
    const error = Math.sqrt(1 / (a + prior) + 1 / (b + prior));
    return {
      ...{ word: each, inMistakes: a, inRest: b, value },
      ...{ low: value - 1.959964 * error, high: value + 1.959964 * error, z: value / error },
    };
  });
  const adjusted = benjaminiHochberg(rows.map(({ z }) => twoSided(z)));
  return rows
    .map(({ z, ...row }, i) => ({ ...row, adjustedPValue: adjusted[i] }))
    .sort((a, b) => b.low - a.low || (a.word < b.word ? -1 : 1));
}

/** What the words of mistakes come to. */
export interface WordsInMistakes {
  /** Words that were compared. */
  compared: number;
  /** Those whose interval lies above zero, and those of them that survive correction for the number of words. */
  above: number;
  surviving: number;
  /** The first hundred of `wordsInMistakes`. */
  first: WordContrast[];
}

/** `wordsInMistakes` in brief. */
export function summariseWords(mistakes: readonly string[], rest: readonly string[]): WordsInMistakes {
  const words = wordsInMistakes(mistakes, rest);
  const above = words.filter(({ low }) => low > 0);
  return {
    compared: words.length,
    above: above.length,
    surviving: above.filter(survives).length,
    first: words.slice(0, 100),
  };
}

/** Does a word stand in mistakes more often, corrected for the number of words? */
export function survives({ low, adjustedPValue }: WordContrast): boolean {
  return low > 0 && adjustedPValue < 0.05;
}

function logOdds(count: number, total: number, prior: number, strength: number): number {
  return Math.log((count + prior) / (total + strength - count - prior));
}

function countWords(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles)
    for (const each of titleWords(title)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/**
 * Two-sided tail of the standard normal distribution, by the rational approximation of the complementary error
 * function in Abramowitz and Stegun (1964), 7.1.26; wrong by 1.5e-7 at most.
 */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, series * Math.exp(-x * x));
}
