import type { DevelopmentBook } from "../rows.js";
import { year as yearField } from "../catalogue/fields/year.js";
import { rangeName } from "../catalogue/groups.js";
import type { Stratum } from "./estimateShares.js";
import type { SampledBook } from "./sampledBooks.js";
import type { LabelledScores } from "./shares.js";

/** The books of one range of years of the field `year`, with those of them that were drawn and labelled. */
export function stratumOf(
  name: string,
  books: readonly { year: number | null; probability: number }[],
  drawn: readonly SampledBook[],
): Stratum {
  const within = ({ year }: { year: number | null }) => rangeName(yearField, year) === name;
  return {
    name,
    probabilities: Float64Array.from(books.filter(within), ({ probability }) => probability),
    labelled: labelledScores(drawn.filter(within)),
  };
}

/** The drawn books that have a label. */
export function labelledScores(drawn: readonly SampledBook[]): LabelledScores {
  const labelled = drawn.filter(({ ofClass }) => ofClass !== null);
  return {
    probabilities: Float64Array.from(labelled, ({ probability }) => probability),
    outcomes: Uint8Array.from(labelled, ({ ofClass }) => (ofClass === true ? 1 : 0)),
  };
}

/** Probabilities of the drawn books that have none. */
export function scoresWithoutLabel(drawn: readonly SampledBook[]): Float64Array {
  const unlabelled = drawn.filter(({ ofClass }) => ofClass === null);
  return Float64Array.from(unlabelled, ({ probability }) => probability);
}

/** The books asked about that were drawn at random and labelled for choosing models. @param named the class asked about */
export function developmentScores(
  development: readonly DevelopmentBook[],
  asked: readonly { id: string; probability: number }[],
  named: string,
): LabelledScores {
  const probability = new Map(asked.map((book) => [book.id, book.probability]));
  const random = development.filter(({ part, id }) => part === "random" && probability.has(id));
  return {
    probabilities: Float64Array.from(random, ({ id }) => probability.get(id) ?? NaN),
    outcomes: Uint8Array.from(random, ({ label }) => (label === named ? 1 : 0)),
  };
}
