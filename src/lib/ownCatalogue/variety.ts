import { foldText } from "../text/normalise.js";
import { Tokeniser, TokenKind } from "../text/tokens.js";

/** Share of the words of two titles together that both have, from which they are near-copies (Jaccard's index). */
const nearCopy = 0.5;

/** Cosine from which two titles mean nearly the same: one title of six has so near a neighbour among a thousand. */
const nearMeaning = 0.9;

/** Rows whose meanings are held against each other: more than anyone annotates in a sitting, in a fifth of a second. */
const mostMeant = 1000;

/** Titles that are looked at for one word: of a catalogue that has few words, the latest that were kept. */
const mostHolders = 50;

/** Rows that are looked at: more than anyone annotates. Those behind them keep their order. */
const mostRows = 50_000;

/**
 * The same rows, near-copies put off: a title of which at least half of the words stand in one that comes before it, or
 * that was asked already, waits until all others have been asked. So do, of the first thousand, titles that mean nearly the
 * same as such a one, where that is known. Otherwise the order is kept.
 *
 * Near-copies are found without comparing all pairs: two sets of words that share so much have one of their rarest words
 * in common (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006). Of words
 * that many titles have, some near-copies are overlooked.
 *
 * @param order rows with titles, the first to be asked first
 * @param asked rows that were asked before
 * @param meaning cosine of what two rows mean, null where it is not known
 */
export function varietyOrder(
  titles: readonly string[],
  order: Int32Array,
  asked: readonly number[] = [],
  meaning: (one: number, other: number) => number | null = () => null,
): Int32Array {
  const looked = order.subarray(0, mostRows);
  const sets = wordSets(titles, new Set([...asked, ...looked]));
  const holders = new Map<number, number[]>();
  const rarest = (row: number) => {
    const set = sets[row];
    return set.subarray(0, set.length - Math.ceil(nearCopy * set.length) + 1);
  };
  const hold = (row: number) => {
    for (const word of rarest(row)) {
      const known = holders.get(word);
      if (known) known.push(row);
      else holders.set(word, [row]);
    }
  };
  const isCopy = (row: number) => {
    for (const word of rarest(row)) {
      const known = holders.get(word) ?? [];
      for (let i = known.length - 1; i >= Math.max(0, known.length - mostHolders); i--)
        if (isNearCopy(sets[row], sets[known[i]])) return true;
    }
    return false;
  };
  for (const row of asked) hold(row);
  const kept: number[] = [];
  const putOff: number[] = [];
  const meant = asked.slice(-mostMeant);
  const meansTheSame = (row: number) => meant.some((other) => (meaning(row, other) ?? 0) >= nearMeaning);
  for (const [place, row] of looked.entries()) {
    if (isCopy(row) || (place < mostMeant && meansTheSame(row))) putOff.push(row);
    else {
      kept.push(row);
      hold(row);
      if (place < mostMeant) meant.push(row);
    }
  }
  return Int32Array.from([...kept, ...putOff, ...order.subarray(mostRows)]);
}

/**
 * The words of each row's title, each once, as numbers in ascending order: rarer words have lower numbers. All years are
 * one word, and so are all other numbers.
 */
type WordSets = Readonly<Record<number, Int32Array>>;

function wordSets(titles: readonly string[], rows: ReadonlySet<number>): WordSets {
  const tokeniser = new Tokeniser();
  const times = new Map<number, number>();
  const sets: Record<number, Int32Array> = [];
  for (const row of rows) {
    const { length, kind, hash } = tokeniser.tokenise(foldText(titles[row]));
    const words = new Set<number>();
    for (let i = 0; i < length; i++) if (kind[i] <= TokenKind.number) words.add(hash[i]);
    sets[row] = Int32Array.from(words);
    for (const word of sets[row]) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const ranks = new Map([...times].sort((a, b) => a[1] - b[1]).map(([word], rank) => [word, rank]));
  for (const row of rows) sets[row] = sets[row].map((word) => ranks.get(word) ?? 0).sort();
  return sets;
}

/** Do two sorted sets share so much that their titles are near-copies? */
function isNearCopy(a: Int32Array, b: Int32Array): boolean {
  // Of the members together at most the smaller set's can be shared.
  if (Math.min(a.length, b.length) < nearCopy * Math.max(a.length, b.length)) return false;
  const needed = (nearCopy * (a.length + b.length)) / (1 + nearCopy);
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return shared >= needed;
}
