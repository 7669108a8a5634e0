import type { Book, DevelopmentBook, TestBook } from "../rows.js";
import { year } from "../catalogue/fields/year.js";
import { directShare } from "./directShare.js";
import { estimateShares, type SharesByStratum } from "./estimateShares.js";
import { developmentScores, labelledScores, scoresWithoutLabel, stratumOf } from "./labelledScores.js";
import { mergeStrata } from "./periods.js";
import { recommendation, type Recommendation } from "./recommendation.js";
import { checkSample, looksRandom, type SampleCheck } from "./sampleCheck.js";
import {
  byLabelsAlone,
  withFullWeight,
  withLabels,
  withPeriodWeights,
  withUnlabelledAs,
  type SensitivityRow,
} from "./sensitivity.js";
import { mean, type ShareEstimate } from "./shares.js";
import { scoreSample } from "./sampledBooks.js";

/** Everything that the page shows: aggregates only, no book. */
export interface PrevalenceReport {
  counts: {
    /** Books of the collection, with a title or without. */
    collection: number;
    titled: number;
    /** Titled books that have their title from the sample's own file, and so are no part of what is estimated. */
    titledBySampleOnly: number;
    /** The books asked about: titled, whether sampled or not. */
    asked: number;
    sampled: number;
    sampledLabelled: number;
    /** Sampled books that are not in the titled collection at all. */
    sampledElsewhere: number;
    sampledAsked: number;
    sampledAskedLabelled: number;
    /** Sampled books asked about of which no file names an author, so that it stays open who gave the title. */
    sampledNameless: number;
  };
  /** Mean probability of the class of the sampled books asked about, with and without a label; null where there are none. */
  probability: { labelled: number | null; unlabelled: number | null };
  shares: SharesByStratum;
  recommendation: Recommendation;
  /** Share of the class in the whole collection, titled or not, by the labels of the whole sample. */
  wholeCollection: {
    labelled: number;
    direct: ShareEstimate;
    ifAllOfClass: ShareEstimate;
    ifNoneOfClass: ShareEstimate;
  };
  check: SampleCheck;
  sensitivity: SensitivityRow[];
}

export interface PrevalenceTables {
  books: { rows: readonly Book[] };
  sample: { rows: readonly TestBook[] };
  /** Titles labelled for choosing models: those of the part "random" are a second random draw. */
  development: { rows: readonly DevelopmentBook[] };
}

/**
 * Estimates the share of the class among the titled books from model and sample, and checks what the estimate rests on.
 * A book whose title the collection owes to the sample's file is left out on both sides: such books are there because
 * they were sampled.
 *
 * @param probabilities probability of the class of each book, in order; that of a book without a title is not looked at
 * @param named the class asked about, as the sample labels it
 * @param threshold probability from which the model decides for the class
 */
export function prevalenceReport(
  { books: { rows: books }, sample: { rows: sample }, development: { rows: development } }: PrevalenceTables,
  probabilities: ArrayLike<number>,
  threshold: number,
  named: string,
): PrevalenceReport {
  const scored = books
    .map((book, i) => ({ ...book, probability: probabilities[i] }))
    .filter(({ title }) => title !== "");
  const drawn = scoreSample(sample, scored, named);
  const sampleOnly = new Set(
    drawn.filter(({ titledBySampleOnly }) => titledBySampleOnly).map(({ id }) => id),
  );
  const asked = scored.filter(({ id }) => !sampleOnly.has(id));
  const drawnAsked = drawn.filter(({ id }) => !sampleOnly.has(id));
  const strata = [...year.bins.names, year.none]
    .map((name) => stratumOf(name, asked, drawnAsked))
    .filter((each) => each.probabilities.length > 0);
  const dated = mergeStrata(strata.filter(({ name }) => name !== year.none));
  const shares = estimateShares([...dated, ...strata.filter(({ name }) => name === year.none)], {
    threshold,
  });
  const everything = Float64Array.from(asked, ({ probability }) => probability);
  const labelled = labelledScores(drawnAsked);
  const unlabelled = scoresWithoutLabel(drawnAsked);
  const [allLabels, allUnlabelled] = [labelledScores(drawn), scoresWithoutLabel(drawn)];
  const check = checkSample({ collection: books, titled: scored, asked, drawn, drawnAsked });
  return {
    counts: {
      collection: books.length,
      titled: scored.length,
      titledBySampleOnly: sampleOnly.size,
      asked: asked.length,
      sampled: sample.length,
      sampledLabelled: allLabels.outcomes.length,
      sampledElsewhere: sample.length - drawn.length,
      sampledAsked: drawnAsked.length,
      sampledAskedLabelled: labelled.outcomes.length,
      sampledNameless: drawnAsked.filter(({ nameless }) => nameless).length,
    },
    probability: {
      labelled: labelled.outcomes.length > 0 ? mean(labelled.probabilities) : null,
      unlabelled: unlabelled.length > 0 ? mean(unlabelled) : null,
    },
    shares,
    recommendation: recommendation(shares.overall, looksRandom(check)),
    wholeCollection: {
      labelled: allLabels.outcomes.length,
      direct: directShare(allLabels),
      ifAllOfClass: directShare(withUnlabelledAs(allLabels, allUnlabelled, 1)),
      ifNoneOfClass: directShare(withUnlabelledAs(allLabels, allUnlabelled, 0)),
    },
    check,
    sensitivity: [
      withLabels("As estimated", everything, labelled),
      withPeriodWeights(strata),
      withFullWeight({ probabilities: everything, labelled }),
      withLabels(
        "Every sampled book without a label is of the class",
        everything,
        withUnlabelledAs(labelled, unlabelled, 1),
      ),
      withLabels(
        "No sampled book without a label is of the class",
        everything,
        withUnlabelledAs(labelled, unlabelled, 0),
      ),
      withLabels(
        "Sampled books without an author left out",
        everything,
        labelledScores(drawnAsked.filter(({ nameless }) => !nameless)),
      ),
      withLabels("All labelled books of the sample, as if drawn from the titled ones", everything, allLabels),
      byLabelsAlone(
        "Another random set, labelled for choosing models",
        developmentScores(development, asked, named),
      ),
    ],
  };
}
