import { randomIndex, randomUnit, type RandomGenerator } from "../statistics/random.js";
import { logit, sigmoid } from "../statistics/sigmoid.js";
import { randomNormal } from "./distributions.js";
import type { Stratum } from "./estimateShares.js";
import { artificialShares, simulatedDecades, type Scenario } from "./scenarios.js";

/** A stratum with the share of the class that its books were drawn from. */
export interface KnownStratum extends Stratum {
  share: number;
}

/**
 * A population whose labels are all known, scored by the scenario's model, with a labelled sample of it or, where the books
 * asked about are others, of a population with the decades' own shares. Advances the generator.
 *
 * @param run number of the run, by which an artificial share is chosen
 */
export function simulatePopulation(scenario: Scenario, random: RandomGenerator, run = 0): KnownStratum[] {
  const { asked, artificial } = scenario;
  const share = artificial ? artificialShares[run % artificialShares.length] : null;
  const home = simulatedDecades.map((decade, d) =>
    simulateBooks(scenario, d, asked === "same books" ? (share ?? decade.share) : decade.share, random),
  );
  const drawn = drawSample(home, scenario, random);
  return home.map((labelled, d) => {
    const { name, share: own } = simulatedDecades[d];
    const books = asked === "same books" ? labelled : simulateBooks(scenario, d, share ?? own, random, asked);
    return {
      name,
      share: books.share,
      probabilities: books.probabilities,
      labelled: {
        probabilities: Float64Array.from(drawn[d], (i) => labelled.probabilities[i]),
        outcomes: Uint8Array.from(drawn[d], (i) => labelled.truth[i]),
      },
    };
  });
}

/** How much nearer the class's scores come to the others' where titles have changed. */
const drifted = 0.7;

/**
 * Books of one decade. They are of the class with the given share; scores are normal, `discrimination` apart, so that a
 * logit of the calibrated model is logit(share) + discrimination × score. After a covariate shift it is the scores that
 * come with the given share, and whether a book is of the class follows from its score as in the decade itself.
 */
function simulateBooks(
  { knowsDecades, slope, shift, drift, discrimination, spread }: Scenario,
  d: number,
  share: number,
  random: RandomGenerator,
  asked: Scenario["asked"] = "same books",
) {
  const decade = simulatedDecades[d];
  const prior = logit(knowsDecades ? decade.share : sharedShare);
  const moved = shift + drift * (d / (simulatedDecades.length - 1) - 0.5);
  const probabilities = new Float64Array(decade.books);
  const truth = new Uint8Array(decade.books);
  let expected = 0;
  for (let i = 0; i < decade.books; i++) {
    truth[i] = randomUnit(random) < share ? 1 : 0;
    const score =
      truth[i] === 1
        ? spread * randomNormal(random) + discrimination / 2 - (asked === "drift" ? drifted : 0)
        : randomNormal(random) - discrimination / 2;
    probabilities[i] = sigmoid(slope * (prior + discrimination * score) + moved);
    if (asked === "covariate shift") {
      const likely = sigmoid(logit(decade.share) + discrimination * score);
      expected += likely / decade.books;
      truth[i] = randomUnit(random) < likely ? 1 : 0;
    }
  }
  return { probabilities, truth, share: asked === "covariate shift" ? expected : share };
}

const sharedShare =
  simulatedDecades.reduce((sum, { books, share }) => sum + books * share, 0) /
  simulatedDecades.reduce((sum, { books }) => sum + books, 0);

/** Book numbers of each decade that are drawn, without replacement; where the class has other odds, by rejection. */
function drawSample(
  decades: readonly { truth: Uint8Array }[],
  { labelled, classOdds }: Scenario,
  random: RandomGenerator,
): number[][] {
  const starts: number[] = [];
  let total = 0;
  for (const { truth } of decades) {
    starts.push(total);
    total += truth.length;
  }
  const drawn = decades.map(() => [] as number[]);
  const taken = new Uint8Array(total);
  const greatest = Math.max(1, classOdds);
  for (let count = 0; count < Math.min(labelled, total);) {
    const book = randomIndex(total, random);
    const decade = starts.findLastIndex((start) => start <= book);
    const odds = decades[decade].truth[book - starts[decade]] === 1 ? classOdds : 1;
    if (taken[book] === 1 || (classOdds !== 1 && randomUnit(random) * greatest >= odds)) continue;
    taken[book] = 1;
    drawn[decade].push(book - starts[decade]);
    count++;
  }
  return drawn;
}
