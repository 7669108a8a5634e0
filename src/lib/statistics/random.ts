import { unsafeUniformIntDistribution, xoroshiro128plus, type RandomGenerator } from "pure-rand";

export type { RandomGenerator };

/** A seeded generator (xoroshiro128+): the same seed gives the same numbers everywhere. */
export function randomGenerator(seed: number): RandomGenerator {
  return xoroshiro128plus(seed);
}

/** A whole number from 0 to n − 1, all equally likely. Advances the generator. */
export function randomIndex(n: number, random: RandomGenerator): number {
  return unsafeUniformIntDistribution(0, n - 1, random);
}

/** A number in [0, 1). Advances the generator. */
export function randomUnit(random: RandomGenerator): number {
  return (random.unsafeNext() >>> 0) / 2 ** 32;
}

/** Puts the items in random order, in place (Fisher and Yates), and returns them. */
export function shuffle<T extends Int32Array | unknown[]>(items: T, random: RandomGenerator): T {
  for (let i = items.length - 1; i > 0; i--) {
    const j = randomIndex(i + 1, random);
    const swap = items[i];
    items[i] = items[j];
    items[j] = swap;
  }
  return items;
}
