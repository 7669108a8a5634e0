import { randomIndex, randomUnit, type RandomGenerator } from "../statistics/random.js";
import { logit, sigmoid } from "../statistics/sigmoid.js";
import { randomNormal } from "./distributions.js";
import type { Stratum } from "./estimateShares.js";
import { discrimination, simulatedDecades, type Scenario } from "./scenarios.js";

/** A stratum with the share of the class that its books were drawn from. */
export interface KnownStratum extends Stratum {
  share: number;
}

/**
 * A population whose labels are all known, scored by the scenario's model, with its labelled sample. Books of decade d
 * are of the class with the decade's share; scores are normal, `discrimination` apart, so that a logit of the calibrated
 * model is logit(share) + discrimination × score. Advances the generator.
 */
export function simulatePopulation(scenario: Scenario, random: RandomGenerator): KnownStratum[] {
  const total = simulatedDecades.reduce((sum, { books }) => sum + books, 0);
  const sharedPrior = simulatedDecades.reduce((sum, { books, share }) => sum + (books * share) / total, 0);
  const decades = simulatedDecades.map(({ name, books, share }, d) => {
    const prior = logit(scenario.knowsDecades ? share : sharedPrior);
    const shift = scenario.shift + scenario.drift * (d / (simulatedDecades.length - 1) - 0.5);
    const probabilities = new Float64Array(books);
    const truth = new Uint8Array(books);
    for (let i = 0; i < books; i++) {
      truth[i] = randomUnit(random) < share ? 1 : 0;
      const score = randomNormal(random) + (truth[i] === 1 ? discrimination / 2 : -discrimination / 2);
      probabilities[i] = sigmoid(scenario.slope * (prior + discrimination * score) + shift);
    }
    return { name, share, probabilities, truth };
  });
  const drawn = drawSample(decades, scenario, random);
  return decades.map(({ name, share, probabilities, truth }, d) => ({
    name,
    share,
    probabilities,
    labelled: {
      probabilities: Float64Array.from(drawn[d], (i) => probabilities[i]),
      outcomes: Uint8Array.from(drawn[d], (i) => truth[i]),
    },
  }));
}

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
