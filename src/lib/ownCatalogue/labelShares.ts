import type { Catalogue } from "../catalogue/catalogue.js";
import { decadeName, decadeOf, undated } from "../catalogue/decades.js";
import { classifyAndCount } from "../quantification/classifyAndCount.js";
import { directShare } from "../quantification/directShare.js";
import type { Stratum, StratumShares } from "../quantification/estimateShares.js";
import { momentsOf, type Moments } from "../quantification/moments.js";
import { mergeStrata } from "../quantification/periods.js";
import type { ScoredPopulation } from "../quantification/shares.js";
import { tunedPredictionPowered } from "../quantification/tunedPredictionPowered.js";
import { labelsGiven } from "./answers.js";
import type { CatalogueModel } from "./catalogueTask.js";
import type { RandomSample } from "./randomSample.js";

type Answering = Pick<CatalogueModel, "description" | "probabilities">;

/** The records whose labels are asked about, what a model says of them, and those that were drawn and annotated. */
export interface AskedRecords {
  catalogue: Pick<Catalogue, "year">;
  /** A model that was not fitted to the sample. */
  model: Answering;
  /** Labels that it gives each row: see `labelsByRow`. */
  given: readonly (readonly number[])[];
  /** Rows with a title, the sample's among them. */
  rows: readonly number[];
  sample: RandomSample;
}

/** The share of a label among the records, by the labels alone, by counting the model's answers, and prediction-powered. */
export function labelShare(asked: AskedRecords, label: number): StratumShares {
  return shareOf({ name: "overall", ...population(asked, label) }, decided(asked, label));
}

/**
 * The same in each decade, neighbours joined until each has enough annotated records (see `mergeStrata`), in order of
 * time, and of the records without a year; none where no year is known.
 */
export function labelShareByPeriod(asked: AskedRecords, label: number): StratumShares[] {
  const { year } = asked.catalogue;
  const decadeAt = (row: number) => decadeOf(year[row]);
  const decades = [...new Set(asked.rows.map(decadeAt))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  if (!decades.some((decade) => decade !== null)) return [];
  const moments = momentsOf(population(asked, label).labelled);
  const part = (within: readonly (number | null)[]): AskedRecords => {
    const passes = new Set(within);
    return {
      ...asked,
      rows: asked.rows.filter((row) => passes.has(decadeAt(row))),
      sample: { ...asked.sample, known: asked.sample.known.filter(({ row }) => passes.has(decadeAt(row))) },
    };
  };
  const named = (decade: number | null) => (decade === null ? undated : decadeName(decade));
  const strata = (within: readonly (number | null)[]): Stratum[] =>
    within.map((decade) => ({ name: named(decade), ...population(part([decade]), label) }));
  const dated = decades.filter((decade) => decade !== null);
  const periods = [
    ...mergeStrata(strata(dated)).map(({ members, ...period }) => ({
      ...{ period, within: members.map((member) => dated[member]) },
    })),
    ...strata(decades.filter((decade) => decade === null)).map((period) => ({ period, within: [null] })),
  ];
  return periods.map(({ period, within }) => shareOf(period, decided(part(within), label), moments));
}

/** Probabilities of a label, of all records and of those annotated. */
function population({ model, rows, sample }: AskedRecords, label: number): ScoredPopulation {
  const k = model.description.labels.length;
  const probability = (row: number) => model.probabilities[row * k + label];
  return {
    probabilities: Float64Array.from(rows, probability),
    labelled: {
      probabilities: Float64Array.from(sample.known, ({ row }) => probability(row)),
      outcomes: Uint8Array.from(sample.known, ({ labels }) => Number(labels.includes(label))),
    },
  };
}

/** The labels that a model gives each row, by their numbers; the likeliest first. */
export function labelsByRow({ description, probabilities }: Answering): number[][] {
  const k = description.labels.length;
  return Array.from({ length: probabilities.length / k }, (_, row) =>
    labelsGiven(description, probabilities.subarray(row * k, (row + 1) * k)),
  );
}

/** 1 for each record that the model gives the label, 0 for the others. */
function decided({ rows, given }: AskedRecords, label: number): Float64Array {
  return Float64Array.from(rows, (row) => Number(given[row].includes(label)));
}

function shareOf(stratum: Stratum, decided: Float64Array, whole?: Moments): StratumShares {
  return {
    name: stratum.name,
    books: stratum.probabilities.length,
    labelled: stratum.labelled.outcomes.length,
    estimates: [
      directShare(stratum.labelled),
      classifyAndCount(decided, 0.5),
      tunedPredictionPowered(stratum, whole),
    ],
  };
}
