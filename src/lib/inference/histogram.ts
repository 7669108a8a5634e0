import { verdicts, type Verdict } from "./verdict.js";

/** Bars of the histogram of probabilities. */
export const histogramBins = 40;

/** Books in a range of the probability of fiction that got a verdict. */
export interface HistogramBar {
  from: number;
  to: number;
  verdict: Verdict;
  books: number;
}

/** Counts of probabilities in ranges of equal width, by verdict; grows while books are scored. */
export class ProbabilityHistogram {
  readonly #verdict: (probability: number) => Verdict;
  readonly #counts = verdicts.map(() => new Uint32Array(histogramBins));

  constructor(verdict: (probability: number) => Verdict) {
    this.#verdict = verdict;
  }

  /** Counts a probability in [0, 1]; 1 belongs to the last range. */
  add(probability: number): void {
    const bin = Math.min(histogramBins - 1, Math.floor(probability * histogramBins));
    this.#counts[verdicts.indexOf(this.#verdict(probability))][bin]++;
  }

  /** Books in each range, whatever their verdict. */
  get totals(): number[] {
    return Array.from({ length: histogramBins }, (_, bin) =>
      this.#counts.reduce((sum, counts) => sum + counts[bin], 0),
    );
  }

  /** The bars that hold a book, verdict by verdict. */
  get bars(): HistogramBar[] {
    return verdicts.flatMap((verdict, v) =>
      Array.from(this.#counts[v], (books, bin) => ({ ...binRange(bin), verdict, books })).filter(
        ({ books }) => books > 0,
      ),
    );
  }
}

/** The probabilities that a bin holds: from the first inclusive to the second exclusive. */
export function binRange(bin: number): { from: number; to: number } {
  return { from: bin / histogramBins, to: (bin + 1) / histogramBins };
}
