import { valuesOf, type Bins, type NumberField } from "../catalogue/field.js";
import { words } from "../catalogue/fields/words.js";
import { year } from "../catalogue/fields/year.js";
import { againstRest } from "../metrics/againstRest.js";
import { reliability, type ReliabilityBin } from "../metrics/calibration.js";
import type { Question } from "../scored/question.js";
import type { ScoredTask } from "../scored/scoredTask.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { labelNoise, type LabelNoise } from "./confidentLearning.js";
import { decisionsOf, probabilityHistogram } from "./decisions.js";
import { errorRates, type ErrorRate } from "./errorRates.js";
import { everyMetric, type MetricName } from "./restate.js";
import { riskCoverage, thinned, type RiskPoint } from "./riskCoverage.js";
import { summariseWords, type WordsInMistakes } from "./wordsInMistakes.js";

/** Confidence from which a decision counts as sure. */
const sureFrom = 0.9;

/** What the decisions of one model come to: figures and curves, no texts. */
export interface ErrorFigures {
  /** Records that the model decided, and how many of them wrongly. */
  records: number;
  wrong: number;
  /** Decisions with a confidence of at least 0.9. */
  sure: { records: number; wrong: number };
  metrics: Record<MetricName, Estimate>;
  histogram: ReturnType<typeof probabilityHistogram>;
  /** Of two classes that of the second, of more that of each in turn. */
  reliability: { named: number; n: number; reliability: ReliabilityBin[] }[];
  risk: RiskPoint[];
  byLength: ErrorRate[];
  byYear: ErrorRate[];
  words: WordsInMistakes;
  /** What confident learning says of the labels, and how many it disputes. */
  noise: Omit<LabelNoise, "disputed"> & { disputed: number };
}

/** The figures of a question put to a task's texts. */
export function errorFigures(scored: ScoredTask, question: Question): ErrorFigures {
  const { rows } = question;
  const { predictions, labels } = rows;
  const decisions = decisionsOf(question);
  const sure = decisions.filter(({ confidence }) => confidence >= sureFrom);
  const wrong = (of: typeof decisions) => of.filter(({ right }) => !right);
  const titles = (of: typeof decisions) => of.map(({ title }) => title);
  const rates = (field: NumberField, bins: (values: ArrayLike<number | null>) => Bins) =>
    errorRates(field, bins(valuesOf(field, rows)), rows);
  const { disputed, ...noise } = labelNoise(scored, question);
  return {
    records: decisions.length,
    wrong: wrong(decisions).length,
    sure: { records: sure.length, wrong: wrong(sure).length },
    metrics: everyMetric(question),
    histogram: probabilityHistogram(decisions),
    reliability: classesShown(predictions.classes).map((named) => {
      const { probabilities, outcomes } = againstRest(predictions, labels, named);
      return { named, n: probabilities.length, reliability: reliability(probabilities, outcomes) };
    }),
    risk: thinned(
      riskCoverage(
        decisions.map(({ confidence }) => confidence),
        decisions.map(({ right }) => !right),
      ),
    ),
    byLength: rates(words, words.broader ?? (() => words.bins)),
    byYear: rates(year, () => year.bins),
    words: summariseWords(titles(wrong(decisions)), titles(decisions.filter(({ right }) => right))),
    noise: { ...noise, disputed: disputed.length },
  };
}

function classesShown(classes: readonly string[]): number[] {
  return classes.length === 2 ? [1] : [...classes.keys()];
}
