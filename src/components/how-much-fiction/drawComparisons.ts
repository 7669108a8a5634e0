import { absent, count, decimal, percent, pValue, signed } from "../../lib/format.js";
import type { DrawComparison } from "../../lib/quantification/sampleCheck.js";
import { dataTable } from "../table.js";

/** The tests of whether a sample is a random draw from a set of books. */
export function drawComparisons(comparisons: readonly DrawComparison[]): HTMLElement {
  return dataTable(comparisons, {
    caption: "Could this sample be a random draw from these books?",
    columns: [
      { key: "sample", label: "Sample", width: "6.5rem", sort: false },
      { key: "population", label: "Drawn from", width: "6.5rem", sort: false },
      { key: "sampled", label: "Sampled", format: (value) => count(value as number), sort: false },
      { key: "books", label: "Books", format: (value) => count(value as number), sort: false },
      {
        key: "statistic",
        label: "χ²\u00a0(df)",
        title: "Pearson’s χ² of the sample’s decades against those of the books",
        format: (value, { degrees }) => `${decimal(value as number | null, 1)}\u00a0(${degrees})`,
        align: "right",
        sort: false,
      },
      {
        key: "pValue",
        label: "p",
        title: "Probability of a χ² at least as large, if the sample is a random draw",
        format: pValue,
        align: "right",
        sort: false,
      },
      {
        key: "sampleProbability",
        label: "Mean probability",
        width: "8.5rem",
        title: "Mean probability of fiction in the sample and among the books",
        format: (_, { sampleProbability, populationProbability }) =>
          populationProbability === null
            ? absent
            : `${percent(sampleProbability)} against ${percent(populationProbability)}`,
        align: "right",
        sort: false,
      },
      {
        key: "z",
        label: "z",
        title: "Difference of the mean probabilities in standard errors of a random draw",
        format: (value) => signed(value as number | null, 1),
        align: "right",
        sort: false,
      },
    ],
  });
}
