/** Share of the words of two titles together that both have, from which they are near-copies (Jaccard's index). */
const nearCopy = 0.5;

/**
 * The same rows, near-copies put off: a title of which at least half of the words stand in one that comes before it, or
 * that was asked already, is left for the next round, and so on, so that the first round holds each kind of title once.
 * Within a round the order is kept.
 *
 * Near-copies are found exactly and without comparing all pairs: two sets of words that share so much have one of their
 * rarest words in common (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning",
 * 2006).
 *
 * @param order rows with titles, the first to be asked first
 * @param asked rows that were asked before; their near-copies wait for the second round
 */
export function varietyOrder(
  titles: readonly string[],
  order: Int32Array,
  asked: readonly number[] = [],
): Int32Array {
  const sets = wordSets(titles, [...asked, ...order]);
  const varied: number[] = [];
  let taken = asked;
  let left: ArrayLike<number> = order;
  while (left.length > 0) {
    const { kept, putOff } = oneOfEachKind(sets, left, taken);
    for (const row of kept) varied.push(row);
    // A round that keeps little costs as much as one that keeps all: the last copies of copies stay in their order.
    if (kept.length < putOff.length / 20) {
      for (const row of putOff) varied.push(row);
      break;
    }
    left = putOff;
    taken = [];
  }
  return Int32Array.from(varied);
}

/** Parts rows into those that are no near-copy of one before them, and the others. */
function oneOfEachKind(sets: WordSets, rows: ArrayLike<number>, taken: readonly number[]) {
  const holders = new Map<number, number[]>();
  const rarest = ({ length }: Int32Array) => length - Math.ceil(nearCopy * length) + 1;
  const hold = (row: number) => {
    const set = sets[row];
    for (let i = 0; i < rarest(set) && i < set.length; i++) {
      const known = holders.get(set[i]);
      if (known) known.push(row);
      else holders.set(set[i], [row]);
    }
  };
  const isCopy = (set: Int32Array) => {
    for (let i = 0; i < rarest(set) && i < set.length; i++)
      for (const other of holders.get(set[i]) ?? []) if (isNearCopy(set, sets[other])) return true;
    return false;
  };
  for (const row of taken) hold(row);
  const kept: number[] = [];
  const putOff: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (isCopy(sets[row])) putOff.push(row);
    else {
      kept.push(row);
      hold(row);
    }
  }
  return { kept, putOff };
}

/** The words of each row's title, each once, as numbers in ascending order: rarer words have lower numbers. */
type WordSets = Readonly<Record<number, Int32Array>>;

function wordSets(titles: readonly string[], rows: readonly number[]): WordSets {
  const times = new Map<string, number>();
  const words = new Map<number, Set<string>>();
  for (const row of rows) {
    if (words.has(row)) continue;
    const own = new Set(titles[row].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    words.set(row, own);
    for (const word of own) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const ranks = new Map([...times].sort((a, b) => a[1] - b[1]).map(([word], rank) => [word, rank]));
  const sets: Record<number, Int32Array> = [];
  for (const [row, own] of words) sets[row] = Int32Array.from(own, (word) => ranks.get(word) ?? 0).sort();
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
