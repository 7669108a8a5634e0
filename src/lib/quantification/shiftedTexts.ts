import { modelOf, type ScoredTask } from "../scored/scoredTask.js";
import { randomIndex, randomUnit, type RandomGenerator } from "../statistics/random.js";
import { judgeEstimators, type CoverageRow } from "./coverage.js";
import { artificialShares } from "./scenarios.js";
import type { KnownStratum } from "./simulate.js";
import { judgedTexts, thresholdOf } from "./testShares.js";

/** How the texts asked about differ from the labelled ones. */
export type Shift = "random draw" | "prior shift" | "covariate shift";

/** The shifts in their order, and what happens in each. */
export const shifts: readonly { id: Shift; title: string; description: string }[] = [
  {
    id: "random draw",
    title: "Labelled at random",
    description: "labelled texts and texts asked about have the same share, whatever it is",
  },
  {
    id: "prior shift",
    title: "Prior shift",
    description: "labelled at the share of the test texts, asked about any other",
  },
  {
    id: "covariate shift",
    title: "Covariate shift",
    description: "labelled as they come, asked about texts for which the model decides in any proportion",
  },
];

/** Texts that are labelled in a trial, and texts asked about. */
export const trialSize = { labelled: 500, asked: 2000 } as const;

/**
 * Puts every method to the test on real scores, by the artificial-prevalence protocol: the judged test texts of a task are
 * the world, and each run draws labelled texts and texts asked about from it, with replacement, at a share that goes from
 * 0 to 1. Empty where the world lacks the label, or texts without it, or decisions for or against it.
 *
 * @param named number of the class or label
 * @returns one row a method
 */
export function judgeOnTexts(
  scored: ScoredTask,
  named: number,
  shift: Shift,
  { runs, seed = 1 }: { runs: number; seed?: number },
): CoverageRow[] {
  const threshold = thresholdOf(scored, named);
  const { probabilities } = modelOf(scored, "");
  const probabilityOf = (row: number) => probabilities[row * scored.labels.length + named];
  const world = judgedTexts(scored);
  const carries = (row: number) => scored.actual[row].includes(named);
  const decided = (row: number) => probabilityOf(row) >= threshold;
  const [within, without] = parts(world, shift === "covariate shift" ? decided : carries);
  if (within.length === 0 || without.length === 0) return [];
  const shareOf = (rows: readonly number[]) => rows.filter(carries).length / rows.length;

  function populationOf(random: RandomGenerator, run: number): KnownStratum[] {
    const share = artificialShares[run % artificialShares.length];
    const pick = (rows: readonly number[]) => rows[randomIndex(rows.length, random)];
    const atShare = () => pick(randomUnit(random) < share ? within : without);
    const draw = (size: number, one: () => number) => Array.from({ length: size }, one);
    const asked = draw(trialSize.asked, atShare);
    const labelled = draw(trialSize.labelled, shift === "random draw" ? atShare : () => pick(world));
    return [
      {
        name: shift,
        share: share * shareOf(within) + (1 - share) * shareOf(without),
        probabilities: Float64Array.from(asked, probabilityOf),
        labelled: {
          probabilities: Float64Array.from(labelled, probabilityOf),
          outcomes: Uint8Array.from(labelled, (row) => Number(carries(row))),
        },
      },
    ];
  }
  return judgeEstimators(shift, populationOf, { runs, seed, threshold }).filter(
    ({ scope }) => scope === "overall",
  );
}

/** The rows of which something holds, and those of which it does not. */
function parts(rows: readonly number[], holds: (row: number) => boolean): [number[], number[]] {
  return [rows.filter(holds), rows.filter((row) => !holds(row))];
}
