import { maximiseExpectation, type EmFit } from "../labelling/labelModels/expectationMaximisation.js";
import { votePatterns } from "../labelling/labelModels/votePatterns.js";
import { bootstrap, type BootstrapSettings, type Estimate } from "../statistics/bootstrap.js";

/** What Dawid and Skene's model makes of one source. Shares with 95% intervals by the bootstrap over books. */
export interface SourceAccuracy {
  /** Books that it judges. */
  judged: number;
  /** Expected share of its judgements that are right. */
  accuracy: Estimate;
  /** Share of fiction that it calls fiction, and of non-fiction that it calls non-fiction, where it judges. */
  fiction: Estimate;
  nonFiction: Estimate;
}

/** A fitted model of the sources. */
export interface SourceModel {
  /** Books with one judgement or more. */
  books: number;
  /** Books with two judgements or more: the others say nothing of anybody's errors. */
  shared: number;
  /** Share of fiction among the books. */
  prior: Estimate;
  sources: SourceAccuracy[];
  converged: boolean;
}

const settings = {
  prior: "estimate",
  smoothing: 1,
  share: "responses",
  tolerance: 1e-6,
  steps: 500,
} as const;

/**
 * Error rates of sources that judge overlapping sets of books, where nobody knows the truth (Dawid and Skene, Applied
 * Statistics 28, 1979): each source has its own rate of calling fiction fiction and non-fiction non-fiction, errors are
 * independent given the truth, and not judging says nothing. Every count is raised by one (Laplace), so that a source
 * without errors on few books is not taken for infallible. Starts from the share of judgements for fiction.
 *
 * @param judgements of each source, one a book: 1 fiction, 0 non-fiction, −1 none
 */
export function sourceAccuracy(
  judgements: readonly Int8Array[],
  { resamples = 200, ...rest }: BootstrapSettings = {},
): SourceModel {
  const size = judgements[0]?.length ?? 0;
  const judged = Array.from({ length: size }, (_, book) => book).filter((book) =>
    judgements.some((of) => of[book] >= 0),
  );
  const votes = judgements.map((of) => Int8Array.from(judged, (book) => of[book]));
  const { table, patternOf } = votePatterns(votes, judged.length, null, false);
  const start = new Float64Array(2 * table.weights.length);
  for (let pattern = 0; pattern < table.weights.length; pattern++) {
    const given = table.responses.subarray(table.first[pattern], table.first[pattern + 1]);
    const fiction = given.reduce((sum, response) => sum + (response % 2), 0) / given.length;
    start.set([1 - fiction, fiction], 2 * pattern);
  }
  const whole = maximiseExpectation(table, settings, start);
  const estimates = bootstrap(
    judged.length,
    (sample) => {
      const weights = new Float64Array(table.weights.length);
      for (const book of sample) weights[patternOf[book]]++;
      const resampled = { ...table, weights };
      return figures(resampled, maximiseExpectation(resampled, settings, whole.posteriors), votes.length);
    },
    { resamples, ...rest },
  );
  return {
    books: judged.length,
    shared: judged.filter((_, book) => votes.filter((of) => of[book] >= 0).length > 1).length,
    prior: estimates["prior"],
    sources: votes.map((of, source) => ({
      judged: of.filter((vote) => vote >= 0).length,
      accuracy: estimates[`accuracy ${source}`],
      fiction: estimates[`fiction ${source}`],
      nonFiction: estimates[`nonFiction ${source}`],
    })),
    converged: whole.converged,
  };
}

function figures(
  table: { weights: Float64Array; responses: Int32Array; first: Int32Array },
  { rates, prior, posteriors }: EmFit,
  sources: number,
): Record<string, number> {
  const right = new Float64Array(sources);
  const given = new Float64Array(sources);
  for (let pattern = 0; pattern < table.weights.length; pattern++)
    for (let r = table.first[pattern]; r < table.first[pattern + 1]; r++) {
      const source = table.responses[r] >> 1;
      given[source] += table.weights[pattern];
      right[source] += table.weights[pattern] * posteriors[2 * pattern + (table.responses[r] & 1)];
    }
  const result: Record<string, number> = { prior: prior[1] };
  for (let source = 0; source < sources; source++) {
    const rate = (category: number) => rates[(source * 2 + category) * 2 + category];
    result[`accuracy ${source}`] = given[source] > 0 ? right[source] / given[source] : NaN;
    result[`fiction ${source}`] = given[source] > 0 ? rate(1) : NaN;
    result[`nonFiction ${source}`] = given[source] > 0 ? rate(0) : NaN;
  }
  return result;
}
