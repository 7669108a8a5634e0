import { sigmoid } from "../statistics/sigmoid.js";
import { softmax } from "../statistics/softmax.js";

/** Calibrated logit = slope × logit + intercept. */
export interface Calibration {
  slope: number;
  intercept: number;
}

/**
 * Platt's scaling ("Probabilistic outputs for support vector machines", 1999) by Newton's method, with his smoothed
 * targets, (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2). The logits must come from models that have not seen their rows.
 *
 * @param outcomes 0 or 1 for each logit; with one class only, or no logits, the logits are left as they are
 */
export function fitCalibration(logits: ArrayLike<number>, outcomes: ArrayLike<number>): Calibration {
  const n = logits.length;
  let positives = 0;
  for (let i = 0; i < n; i++) positives += outcomes[i];
  if (positives === 0 || positives === n) return { slope: 1, intercept: 0 };
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (n - positives + 2);
  const loss = (slope: number, intercept: number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const z = slope * logits[i] + intercept;
      // ln(1 + e^z) − target × z, without overflow
      sum += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (outcomes[i] === 1 ? high : low) * z;
    }
    return sum;
  };
  let slope = 1;
  let intercept = 0;
  let best = loss(slope, intercept);
  for (let step = 0; step < 50; step++) {
    let [gradientA, gradientB, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (let i = 0; i < n; i++) {
      const p = sigmoid(slope * logits[i] + intercept);
      const error = p - (outcomes[i] === 1 ? high : low);
      const variance = p * (1 - p);
      gradientA += error * logits[i];
      gradientB += error;
      aa += variance * logits[i] ** 2;
      ab += variance * logits[i];
      bb += variance;
    }
    const determinant = aa * bb - ab * ab;
    const stepA = (bb * gradientA - ab * gradientB) / determinant;
    const stepB = (aa * gradientB - ab * gradientA) / determinant;
    // Far from the optimum a full Newton step can overshoot, by powers of ten where the logits are long: halve it
    // until the loss falls by a part of what the gradient promises (Armijo's rule).
    const promised = gradientA * stepA + gradientB * stepB;
    const after = (share: number) => loss(slope - share * stepA, intercept - share * stepB);
    let share = 1;
    while (share > 1e-30 && !(after(share) <= best - 1e-4 * share * promised)) share /= 2;
    const next = after(share);
    if (!(next <= best)) break;
    slope -= share * stepA;
    intercept -= share * stepB;
    if (!(best - next > 1e-12 * (1 + best))) break;
    best = next;
  }
  return { slope, intercept };
}

/**
 * Temperature scaling (Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks", ICML 2017) of a
 * model of three labels or more: the one slope for all logits under which softmax has the lowest log loss. As in Platt's
 * scaling an outcome counts (n + 1) / (n + 2), and the rest is shared by all labels, so that the slope stays finite where
 * every text is right. The loss is convex in the slope; its derivative is halved down to the root.
 *
 * @param logits texts × labels, of models that have not seen their rows
 * @param outcomes number of each text's label
 * @returns a slope in [0.01, 100]; 1 for no texts
 */
export function fitTemperature(
  logits: Float64Array,
  outcomes: ArrayLike<number>,
  labels: number,
): Calibration {
  const n = outcomes.length;
  if (n === 0) return { slope: 1, intercept: 0 };
  const shared = 1 / (n + 2) / labels;
  const derivative = (slope: number) => {
    let sum = 0;
    for (let text = 0; text < n; text++) {
      const own = logits.subarray(text * labels, (text + 1) * labels);
      const probabilities = softmax(own.map((z) => slope * z));
      own.forEach((z, label) => {
        const target = shared + (label === outcomes[text] ? 1 - shared * labels : 0);
        sum += (probabilities[label] - target) * z;
      });
    }
    return sum;
  };
  let [low, high] = [Math.log(0.01), Math.log(100)];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (derivative(Math.exp(middle)) > 0) high = middle;
    else low = middle;
  }
  return { slope: Math.exp((low + high) / 2), intercept: 0 };
}
