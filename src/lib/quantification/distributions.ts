import { randomUnit, type RandomGenerator } from "../statistics/random.js";

/** A number of the standard normal distribution (Box and Muller, 1958). Advances the generator. */
export function randomNormal(random: RandomGenerator): number {
  return Math.sqrt(-2 * Math.log(1 - randomUnit(random))) * Math.cos(2 * Math.PI * randomUnit(random));
}

/**
 * Successes in n trials of probability p, by inversion outwards from the likeliest count: exact, in about √(n p (1 − p))
 * steps. Advances the generator once.
 */
export function randomBinomial(n: number, p: number, random: RandomGenerator): number {
  const u = randomUnit(random);
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  let [low, high] = [mode, mode];
  let below = Math.exp(logChoose(n, mode) + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
  let above = below;
  let rest = u - below;
  while (rest >= 0 && (low > 0 || high < n)) {
    if (high < n) {
      above *= (odds * (n - high)) / (high + 1);
      high++;
      rest -= above;
      if (rest < 0) return high;
    }
    if (low > 0) {
      below *= low / (odds * (n - low + 1));
      low--;
      rest -= below;
      if (rest < 0) return low;
    }
    // What is left of u is rounding error once both tails have run out.
    if (above < 1e-18 && below < 1e-18) break;
  }
  return mode;
}

/** Quantile 0.975 of Student's t with ν ≥ 10 degrees of freedom, to 0.001 (Cornish and Fisher's expansion in 1/ν). */
export function student95(degrees: number): number {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/**
 * Probability that a χ² variable with so many degrees of freedom is at least x: the regularised incomplete gamma
 * function Q(degrees / 2, x / 2), by its series (Abramowitz and Stegun, 6.5.29). NaN for no degrees of freedom.
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (!(degrees > 0)) return NaN;
  const [a, y] = [degrees / 2, x / 2];
  if (y <= 0) return 1;
  let term = Math.exp(a * Math.log(y) - y - logGamma(a + 1));
  let sum = term;
  for (let k = 1; k < 10_000 && (k < y || term > sum * 1e-16); k++) {
    term *= y / (a + k);
    sum += term;
  }
  return Math.min(1, Math.max(0, 1 - sum));
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** ln Γ(x) for x > 0, to 1e-10: Stirling's series, after a recurrence that brings x to 10 or more. */
function logGamma(x: number): number {
  let shift = 0;
  while (x < 10) shift -= Math.log(x++);
  const inverse = 1 / x ** 2;
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
