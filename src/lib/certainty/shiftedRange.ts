import { randomGenerator, randomIndex, shuffle } from "../statistics/random.js";
import { logit } from "../statistics/sigmoid.js";
import { certainRange, judgeRange, type CertainRange } from "./certainRange.js";
import { fewestTexts, type AccuracyPromise } from "./fixedSequence.js";
import { strata, type Traits } from "./strata.js";

/** Texts as a model sees them: the probability of the second label, and what else is known of each. */
export interface SeenTexts {
  probabilities: ArrayLike<number>;
  traits: readonly Traits[];
}

/** Texts with their labels, 0 or 1, that the model has not seen. */
export interface LabelledTexts extends SeenTexts {
  outcomes: ArrayLike<number>;
}

/** Labelled texts that stand for a sample of others. */
interface StandIns {
  probabilities: number[];
  outcomes: number[];
  /** Others that were drawn, and how many of them found a labelled text of their stratum to stand for them. */
  drawn: number;
  paired: number;
  /** Others in strata where labelled texts are too rare. */
  unlike: number;
}

/** A range of certainty for other texts than those that were labelled. */
export interface ShiftedRange extends CertainRange, Pick<StandIns, "drawn" | "paired" | "unlike"> {
  confidence: number;
  /** Other texts that there are, and how many of them the range keeps. */
  texts: number;
  kept: number;
  /** Texts without a mistake that the first range would have to keep. */
  fewest: number;
}

const strataCount = 5;
/** Fewer others do not tell what they are like. */
export const fewestOthers = 100;
/** Labelled texts are too rare where the others are so many times as common. */
const largestRatio = 10;

/**
 * The range of certainty for other texts, of which no label is known, under covariate shift: texts of equal traits and
 * equal probability are taken to be labelled alike on both sides. A sample of the others is drawn, and for each of them
 * stands a labelled text of its stratum (see `strata`), every one once; where none is left, the text counts as labelled
 * wrongly. On this sample the ranges that hold 50%, 51%, … of the others are tested as in `certainRange`.
 *
 * This is the rejection sampling of Park, Dobriban, Lee and Bastani, "PAC prediction sets under covariate shift", ICLR
 * 2022, turned round: they keep labelled texts in proportion to an estimated density ratio, and must allow for its error.
 * Here strata are drawn from the others themselves, so that no ratio is estimated, and none needs an interval; ratios
 * decide only how many are drawn, before any label is seen.
 *
 * @returns a range for each promise, which holds for itself
 */
export function shiftedRanges(
  labelled: LabelledTexts,
  others: SeenTexts,
  threshold: number,
  promises: readonly AccuracyPromise[],
  seed = 1,
): ShiftedRange[] {
  const { probabilities, outcomes, ...counts } = standIns(labelled, others, threshold, seed);
  return promises.map((promise) => {
    const range = certainRange(probabilities, outcomes, threshold, promise, others.probabilities);
    const { kept } = judgeRange(range, others.probabilities, []);
    const fewest = fewestTexts(promise);
    return {
      ...promise,
      below: range.below,
      from: range.from,
      texts: others.traits.length,
      kept,
      ...counts,
      fewest,
    };
  });
}

/** Numbers of the others that are too unlike any labelled text for a promise: those in strata where these are too rare. */
export function unlikeTexts(labelled: SeenTexts, others: SeenTexts, seed = 1): number[] {
  const { stratumOf, rows } = stratified(labelled, others, seed);
  return Array.from(stratumOf.keys()).filter((text) => rows[stratumOf[text]].isRare);
}

/** The stratum of each of the others; of each stratum the labelled texts, and how many draws these can stand for. */
function stratified(labelled: SeenTexts, others: SeenTexts, seed: number) {
  const { first, second } = strata(withBand(labelled), withBand(others), strataCount, seed);
  const rows = Array.from({ length: strataCount }, (_, stratum) => {
    const own = Array.from(first.keys()).filter((row) => first[row] === stratum);
    const share = second.reduce((n, each) => n + Number(each === stratum), 0) / second.length;
    const isRare = share > 0 && share * first.length >= largestRatio * own.length;
    // So few draws that the stratum is not likely to run out: x of them spread by √x, and x + 2√x = n.
    const room = isRare ? 0 : (Math.sqrt(1 + own.length) - 1) ** 2 / share;
    return { own, isRare, room };
  });
  return { stratumOf: second, rows };
}

function standIns(labelled: LabelledTexts, others: SeenTexts, threshold: number, seed: number): StandIns {
  const random = randomGenerator(seed);
  const texts = others.traits.length;
  const { stratumOf, rows } = stratified(labelled, others, seed);
  for (const { own } of rows) shuffle(own, random);
  const drawn = texts < fewestOthers ? 0 : Math.floor(Math.min(...rows.map(({ room }) => room)));
  const [probabilities, outcomes]: [number[], number[]] = [[], []];
  let paired = 0;
  for (let draw = 0; draw < drawn; draw++) {
    const other = randomIndex(texts, random);
    const stand = rows[stratumOf[other]].own.pop();
    const p = stand === undefined ? others.probabilities[other] : labelled.probabilities[stand];
    probabilities.push(p);
    outcomes.push(stand === undefined ? Number(p < threshold) : labelled.outcomes[stand]);
    if (stand !== undefined) paired++;
  }
  const unlike = stratumOf.reduce((n, stratum) => n + Number(rows[stratum].isRare), 0);
  return { probabilities, outcomes, drawn, paired, unlike };
}

/** Traits with a band of the model's log-odds, which tells more of its mistakes than any other. */
export function withBand({ probabilities, traits }: SeenTexts): Traits[] {
  return traits.map((own, i) => {
    const band = Math.round(logit(probabilities[i]) / 2);
    return [`${Math.min(3, Math.max(-3, band))}`, ...own];
  });
}
