import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";

/** Test texts of a task by chance, the same for the same seed; all of them where there are no more. */
export function sampleTexts(texts: readonly string[], size: number, seed = 1): string[] {
  const order = shuffle(
    Int32Array.from(texts, (_, i) => i),
    randomGenerator(seed),
  );
  return Array.from(order.subarray(0, size), (i) => texts[i]);
}
