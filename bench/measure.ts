/** One measured figure. */
export interface Measurement {
  /** What was measured, as a phrase that stands before the number. */
  name: string;
  value: number;
  unit: string;
  /** The figure that was asked for, if any, such as "at most 3 s". */
  target?: string;
}

/** Seconds that the fastest of several runs took: the one that the machine's other work disturbed least. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  return best;
}
