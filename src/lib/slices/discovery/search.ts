import { bitset, intersectInto, intersectionSize, type Bitset } from "../bitset.js";
import { scoreBound, sliceScore, type ScoreSettings, type SearchedRows } from "./score.js";
import { bestSlices, type FoundSlice } from "./bestSlices.js";

/** What is searched: rows, on which the model is wrong or not, and conditions that hold of some of them. */
export interface SearchInput {
  rows: number;
  wrong: (row: number) => boolean;
  conditions: readonly {
    holds: (row: number) => boolean;
    /** Conditions of one family exclude or include each other, such as two decades, and are not combined; null for none. */
    family: string | null;
  }[];
}

export interface SearchSettings extends ScoreSettings {
  /** Most conditions of a slice. */
  depth: number;
  /** How many slices are wanted. */
  most: number;
}

export interface SearchResult {
  /** The best slices, best first. */
  slices: FoundSlice[];
  /** Conjunctions that were counted row by row, and those that the bounds spared, by number of conditions from 1. */
  counted: number[];
  spared: number[];
}

/**
 * The slices with the highest scores above 0 among all conjunctions of up to `depth` conditions with the minimum
 * support, exactly: what is not counted is shown by a bound not to belong to them. A conjunction that takes no row
 * away from one of its parts is left out, since the part is the simpler name of the same rows. Equal scores go to
 * fewer conditions, then to the earlier ones.
 *
 * Level by level (Sagadeeva and Boehm, "SliceLine", SIGMOD 2021): a conjunction is a candidate if every conjunction
 * that leaves one of its conditions out is alive, and its rows and mistakes are bounded by the fewest of theirs.
 * A bitset a condition, the mistakes in the first words, makes counting a matter of ANDs.
 */
export function searchSlices(input: SearchInput, settings: SearchSettings): SearchResult {
  const { bits, wrongWords, all } = arrange(input);
  const words = Math.ceil(input.rows / 32) + wrongWords;
  const best = bestSlices(settings.most);
  const counted: number[] = [];
  const spared: number[] = [];
  const scratch = new Uint32Array(words);
  let level: FoundSlice[] = [{ conditions: [], size: all.rows, wrong: all.wrong, score: 0 }];

  for (let depth = 1; depth <= settings.depth && level.length > 0; depth++) {
    const parents = new Map(level.map((slice) => [slice.conditions.join(), slice]));
    const next: FoundSlice[] = [];
    counted.push(0);
    spared.push(0);
    // Good slices first: they raise the bar for the others.
    for (const parent of [...level].sort((a, b) => b.score - a.score)) {
      scratch.fill(0xffffffff);
      for (const condition of parent.conditions) intersectInto(scratch, bits[condition]);
      const last = parent.conditions.at(-1) ?? -1;
      for (let condition = last + 1; condition < bits.length; condition++) {
        const conditions = [...parent.conditions, condition];
        const limits = limitsOf(conditions, parents, input);
        if (limits === null) continue;
        if (scoreBound(limits.size, limits.wrong, all, settings) < best.bar()) {
          spared[depth - 1]++;
          continue;
        }
        counted[depth - 1]++;
        const wrong = intersectionSize(scratch, bits[condition], 0, wrongWords);
        const size = wrong + intersectionSize(scratch, bits[condition], wrongWords);
        if (size < settings.minimumSupport || size === limits.size) continue;
        const slice = { conditions, size, wrong, score: sliceScore(size, wrong, all, settings.alpha) };
        best.offer(slice);
        next.push(slice);
      }
    }
    level = next.filter(({ size, wrong }) => scoreBound(size, wrong, all, settings) >= best.bar());
  }
  return { slices: best.slices(), counted, spared };
}

/**
 * The fewest rows and mistakes among the parts of a conjunction that leave one condition out; null where one of them
 * is not alive, or two conditions are of one family.
 */
function limitsOf(
  conditions: readonly number[],
  parents: ReadonlyMap<string, FoundSlice>,
  { conditions: given }: SearchInput,
): { size: number; wrong: number } | null {
  const added = given[conditions[conditions.length - 1]].family;
  let size = Infinity;
  let wrong = Infinity;
  for (let without = 0; without < conditions.length; without++) {
    if (without < conditions.length - 1 && added !== null && given[conditions[without]].family === added)
      return null;
    const part = parents.get(conditions.filter((_, at) => at !== without).join());
    if (!part) return null;
    size = Math.min(size, part.size);
    wrong = Math.min(wrong, part.wrong);
  }
  return { size, wrong };
}

/** The conditions as bitsets over the rows in an order that puts the mistakes first, in whole words of their own. */
function arrange({ rows, wrong, conditions }: SearchInput): {
  bits: Bitset[];
  wrongWords: number;
  all: SearchedRows;
} {
  const numbers = Array.from({ length: rows }, (_, row) => row);
  const mistakes = numbers.filter(wrong);
  const rest = numbers.filter((row) => !wrong(row));
  const wrongWords = Math.ceil(mistakes.length / 32);
  const words = Math.ceil(rows / 32) + wrongWords;
  const bits = conditions.map(({ holds }) => {
    const joined = new Uint32Array(words);
    joined.set(bitset(mistakes.length, (at) => holds(mistakes[at])));
    joined.set(
      bitset(rest.length, (at) => holds(rest[at])),
      wrongWords,
    );
    return joined;
  });
  return { bits, wrongWords, all: { rows, wrong: mistakes.length } };
}
