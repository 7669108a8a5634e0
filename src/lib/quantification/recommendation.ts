import { decimal, intervalRange, percent } from "../format.js";
import type { StratumShares } from "./estimateShares.js";
import { methodName } from "./methods.js";
import type { MethodId, ShareEstimate } from "./shares.js";

/** Which estimate to trust, and why. */
export interface Recommendation {
  /** null where no estimate deserves trust. */
  method: MethodId | null;
  sentence: string;
  /** How the other estimates compare with it, in a sentence; "" where there is nothing to compare. */
  others: string;
}

/**
 * The estimate to trust: power-tuned prediction-powered inference, because the draw alone makes it right on average and
 * no model makes it worse than the labels; the labels alone where the model does not narrow their interval, or where too few books are labelled for the former; adjusted
 * counting where the labelled books do not look like a random draw, because it alone allows for another balance of
 * the class and all others; none where nothing is labelled.
 *
 * @param isRandomDraw false where a test says that the labelled books are no random draw from the books
 * @param noun what a book is called
 */
export function recommendation(
  { books, labelled, estimates }: Pick<StratumShares, "books" | "labelled" | "estimates">,
  isRandomDraw = true,
  noun = "book",
): Recommendation {
  const nouns = `${noun}s`;
  const powered = find(estimates, "tunedPredictionPowered");
  const direct = find(estimates, "direct");
  const adjusted = find(estimates, "adjustedCount");
  const trust = (estimate: Defined, reason: string): Recommendation => ({
    method: estimate.method,
    sentence: `Trust ${trustedName(estimate)}, ${print(estimate)}: ${reason}.`,
    others: others(estimates, estimate),
  });
  if (books === 0) return distrust(`There are no ${nouns} to estimate anything for.`);
  if (direct === undefined)
    return distrust(`Trust none of them: without labelled ${nouns} nothing shows how wrong the model is.`);
  if (!isRandomDraw && adjusted === undefined)
    return distrust(
      `Trust none of them: the labelled ${nouns} do not look like a random draw from the ${nouns}.`,
    );
  if (!isRandomDraw && adjusted !== undefined)
    return trust(
      adjusted,
      `the labelled ${nouns} do not look like a random draw from the ${nouns}, and it alone stands a sample with too much ` +
        "or too little of the class, as long as the model errs alike on both",
    );
  if (powered === undefined)
    return trust(
      direct,
      `with ${labelled} labelled, the model’s errors cannot be measured well enough to correct it`,
    );
  if (width(powered) >= width(direct))
    return trust(direct, "the model is too weak for prediction-powered inference to narrow their interval");
  const saved = ((width(direct) / width(powered)) ** 2).toFixed(1);
  return trust(
    powered,
    `it is right on average however the model errs, as long as the labelled ${nouns} are a random draw, and its interval ` +
      `is as narrow as ${saved} times as many labels would give without a model`,
  );
}

function distrust(sentence: string): Recommendation {
  return { method: null, sentence, others: "" };
}

/** The method's name inside a sentence. */
function trustedName({ method }: ShareEstimate): string {
  return method === "direct" ? "the labels alone" : methodName(method).toLowerCase();
}

/** What the labelled books say of the mean probability, as the end of a sentence. */
export function calibrationFinding({ estimates }: Pick<StratumShares, "estimates">): string {
  const powered = find(estimates, "tunedPredictionPowered");
  const probability = find(estimates, "posteriorMean");
  if (powered === undefined || probability === undefined) return "and they are too few to tell";
  const points = (probability.value - powered.value) * 100;
  return `and they find it ${decimal(Math.abs(points), 1)} percentage points too ${points < 0 ? "low" : "high"}`;
}

type Defined = ShareEstimate & { value: number; low: number; high: number };

function find(estimates: readonly ShareEstimate[], method: MethodId): Defined | undefined {
  return estimates.find((estimate): estimate is Defined => estimate.method === method && isDefined(estimate));
}

function isDefined(estimate: ShareEstimate): estimate is Defined {
  return estimate.value !== null && estimate.low !== null && estimate.high !== null;
}

function width({ low, high }: Defined): number {
  return high - low;
}

function print(estimate: Defined): string {
  return `${percent(estimate.value)} (95% interval ${intervalRange(estimate, (share) => percent(share))})`;
}

function others(estimates: readonly ShareEstimate[], trusted: Defined): string {
  const compared = estimates.filter(isDefined).filter(({ method }) => method !== trusted.method);
  const named = (list: readonly Defined[]) =>
    list.map(({ method, value }) => `${methodName(method).toLowerCase()} (${percent(value)})`);
  const inside = named(compared.filter(({ value }) => trusted.low <= value && value <= trusted.high));
  const outside = named(compared.filter(({ value }) => value < trusted.low || trusted.high < value));
  return [
    inside.length > 0 ? `Within its interval: ${list(inside)}.` : "",
    outside.length > 0 ? `Outside of it: ${list(outside)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
