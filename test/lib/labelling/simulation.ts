import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

/** How often a simulated function votes in each class. */
export interface Voter {
  onFiction: { fiction: number; nonFiction: number };
  onNonFiction: { fiction: number; nonFiction: number };
}

/** Books of known class with votes of independent functions. */
export function simulate(
  voters: readonly Voter[],
  books: number,
  prior: number,
  seed: number,
): { truth: Int8Array; votes: Int8Array[] } {
  const random = randomGenerator(seed);
  const truth = Int8Array.from({ length: books }, () => (randomUnit(random) < prior ? 1 : 0));
  const votes = voters.map(({ onFiction, onNonFiction }) =>
    truth.map((label) => {
      const rates = label === 1 ? onFiction : onNonFiction;
      const drawn = randomUnit(random);
      if (drawn < rates.fiction) return 1;
      return drawn < rates.fiction + rates.nonFiction ? 0 : -1;
    }),
  );
  return { truth, votes };
}

/** A function that votes for one class only, on `hit` of its books and on `slip` of the other's. */
export function oneSided(label: "fiction" | "nonFiction", hit: number, slip: number): Voter {
  return label === "fiction"
    ? { onFiction: { fiction: hit, nonFiction: 0 }, onNonFiction: { fiction: slip, nonFiction: 0 } }
    : { onFiction: { fiction: 0, nonFiction: slip }, onNonFiction: { fiction: 0, nonFiction: hit } };
}

/** A function that votes on the share `coverage` of all books and is right on `accuracy` of these. */
export function twoSided(coverage: number, accuracy: number): Voter {
  const right = coverage * accuracy;
  const wrong = coverage - right;
  return {
    onFiction: { fiction: right, nonFiction: wrong },
    onNonFiction: { fiction: wrong, nonFiction: right },
  };
}
