import { logChoose } from "./logChoose.js";

/**
 * Probability that at most `found` of `drawn` books, drawn without repeats from `all` of which `marked` are of a kind,
 * are of that kind: the lower tail of the hypergeometric distribution. In [0, 1].
 */
export function hypergeometricTail(found: number, drawn: number, marked: number, all: number): number {
  let sum = 0;
  const whole = logChoose(all, drawn);
  for (let k = Math.max(0, drawn - (all - marked)); k <= Math.min(found, marked, drawn); k++)
    sum += Math.exp(logChoose(marked, k) + logChoose(all - marked, drawn - k) - whole);
  return Math.min(1, sum);
}
