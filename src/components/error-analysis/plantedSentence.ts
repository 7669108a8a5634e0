import type { PlantedErrors } from "../../lib/errorAnalysis/plantedErrors.js";
import { count, interval, percent } from "../../lib/format.js";
import type { Judgement } from "./judgement.js";

/** How well the list of disputed labels finds errors that were planted, in a sentence; "" where that cannot be tried. */
export function plantedSentence({ nouns }: Judgement, found: PlantedErrors | null): string {
  if (found === null) return "";
  const { planted, trials, precisionAt50, averagePrecision } = found;
  return (
    `How good is the list? With the labels of a random tenth of the ${nouns}, ${count(planted)}, made wrong on purpose, ` +
    `${interval(precisionAt50, (share) => percent(share, 0))} of its first 50 places are among them, and its average precision is ` +
    `${interval(averagePrecision)} over ${count(trials)} trials. Labels that were wrong before count as right here.`
  );
}
