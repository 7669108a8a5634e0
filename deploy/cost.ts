import { count, decimal, percent } from "../src/lib/format.js";

/** Texts that one core scores in a second, as measured. */
export interface Rates {
  /** By words: the command line, and the Python example that Spark and Dask call. */
  commandLine: number;
  python: number;
  /** Features and model alone, in the workbench's own code; features alone, in the Python example. */
  plainScorer: number;
  pythonFeatures: number;
  /** By words and encoder, on the command line. */
  encoder: number;
}

/** Catalogues whose cost is of interest, by their number of records. */
const catalogues = [
  ["the British Library’s nineteenth-century records", 1_750_000],
  ["HathiTrust", 17_000_000],
] as const;

/** Core-hours that a number of records take at a rate of so many a second. */
export function coreHours(records: number, rate: number): number {
  return records / rate / 3600;
}

/** What catalogues of a library's size cost, as a table in Markdown. */
export function costTable({ commandLine, python, encoder }: Rates): string {
  const ways = [
    ["words, command line (Slurm)", commandLine],
    ["words, Python (Spark, Dask)", python],
    ["words and encoder, command line", encoder],
  ] as const;
  return [
    `| core-hours | records a second and core | ${catalogues.map(([name, records]) => `${name} (${count(records)})`).join(" | ")} |`,
    `|---|---|${catalogues.map(() => "---|").join("")}`,
    ...ways.map(
      ([name, rate]) =>
        `| ${name} | ${count(rate)} | ${catalogues.map(([, records]) => decimal(coreHours(records, rate), 2)).join(" | ")} |`,
    ),
  ].join("\n");
}

/** Where the time goes, in a sentence: the share of each way's time that a part of it takes by itself. */
export function timeSentence({ commandLine, python, encoder, plainScorer, pythonFeatures }: Rates): string {
  return (
    `Where the time goes: by words, the command line spends ${percent(commandLine / plainScorer, 0)} of its time on features ` +
    `and model, and the rest on reading and writing; the Python example spends ${percent(python / pythonFeatures, 0)} on ` +
    `features, which are written there to be read and not to be quick; with the encoder, ` +
    `${percent(1 - encoder / commandLine, 1)} is the encoder.`
  );
}
