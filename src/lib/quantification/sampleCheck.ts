import { year as yearField } from "../catalogue/fields/year.js";
import { rangeName } from "../catalogue/groups.js";
import { compareCounts, type CountComparison } from "./representativeness.js";
import { mean, variance } from "./shares.js";

/** Is a sample a random draw from a set of books? */
export interface DrawComparison extends CountComparison {
  sample: string;
  population: string;
  sampled: number;
  books: number;
  /** Mean probability of the class in the sample and among the books; null where the books are not all scored. */
  sampleProbability: number | null;
  populationProbability: number | null;
  /** Difference of both in standard errors of a random draw; null likewise. */
  z: number | null;
}

/** Books and sampled books of one stratum. */
export interface DecadeCounts {
  decade: string;
  collection: number;
  titled: number;
  asked: number;
  drawn: number;
  drawnAsked: number;
}

export interface SampleCheck {
  decades: DecadeCounts[];
  comparisons: DrawComparison[];
}

const periods = [...yearField.bins.names, yearField.none];

type Dated = readonly { year: number | null }[];
type Scored = readonly { year: number | null; probability: number }[];

/**
 * Compares decades and probabilities of the whole sample with the whole collection and with its titled part, and of
 * the sampled books asked about with all books asked about.
 */
export function checkSample(parts: {
  collection: Dated;
  titled: Scored;
  asked: Scored;
  drawn: Scored;
  drawnAsked: Scored;
}): SampleCheck {
  const { collection, titled, asked, drawn, drawnAsked } = parts;
  const counts = new Map(Object.entries(parts).map(([part, books]) => [part, decadeCounts(books)]));
  const rows = periods.map((period, d) => {
    const of = (part: keyof typeof parts) => counts.get(part)?.[d] ?? 0;
    return {
      decade: period,
      collection: of("collection"),
      titled: of("titled"),
      asked: of("asked"),
      drawn: of("drawn"),
      drawnAsked: of("drawnAsked"),
    };
  });
  const whole = "the whole sample";
  return {
    decades: rows.filter((row) => row.collection + row.drawn > 0),
    comparisons: [
      {
        ...names(whole, drawn, "the whole collection", collection),
        ...compareDecades(drawn, collection),
        ...{ sampleProbability: null, populationProbability: null, z: null },
      },
      {
        ...names(whole, drawn, "the titled books", titled),
        ...compareDecades(drawn, titled),
        ...compareProbabilities(drawn, titled),
      },
      {
        ...names("its books asked about", drawnAsked, "the books asked about", asked),
        ...compareDecades(drawnAsked, asked),
        ...compareProbabilities(drawnAsked, asked),
      },
    ],
  };
}

/**
 * false where the sampled books asked about are hardly a random draw: p below 0.001 for their decades, or a mean
 * probability more than 3.29 standard errors off, which is the same odds.
 */
export function looksRandom({ comparisons }: Pick<SampleCheck, "comparisons">): boolean {
  const { pValue, z } = comparisons[comparisons.length - 1];
  return (pValue === null || pValue >= 0.001) && !(Math.abs(z ?? 0) > 3.29);
}

function names(sample: string, drawn: Dated, population: string, books: Dated) {
  return { sample, population, sampled: drawn.length, books: books.length };
}

function decadeCounts(books: Dated): number[] {
  const counts = new Map<string, number>();
  for (const { year } of books) {
    const period = rangeName(yearField, year);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return periods.map((decade) => counts.get(decade) ?? 0);
}

function compareDecades(drawn: Dated, books: Dated): CountComparison {
  return compareCounts(decadeCounts(drawn), decadeCounts(books));
}

function compareProbabilities(drawn: Scored, books: Scored) {
  const all = books.map(({ probability }) => probability);
  const sampleProbability = mean(drawn.map(({ probability }) => probability));
  const populationProbability = mean(all);
  const error = Math.sqrt(variance(all) / drawn.length);
  return {
    sampleProbability,
    populationProbability,
    z: (sampleProbability - populationProbability) / error,
  };
}
