import { json, writeArtefact } from "../models/artefacts.js";
import { secondProbabilities } from "../models/scored.js";
import { titleSets, type LabelledTitle } from "../models/title-genre/externalValidation/titleSets.js";
import { isRight } from "../models/title-genre/externalValidation/scoreSets.js";
import { twoSampleTest } from "../src/lib/comparison/twoSampleTest.js";
import type { MeasuredCatalogue, MeasuredFit } from "../src/lib/modelFit/measuredFit.js";
import { unseenWords } from "../src/lib/modelFit/unseenWords.js";
import { rankCorrelation } from "../src/lib/statistics/rankCorrelation.js";
import { cataloguesToMeasure, type TitlesToMeasure } from "./fit/catalogues.js";
import type { Measurement } from "./measure.js";

/**
 * What it costs the title model that a catalogue's titles are unlike its own: how well they are told apart and how often it
 * is right, for every catalogue that there are labels for. The page of a reader's catalogue words its verdict by it.
 */
export async function benchFit(): Promise<Measurement[]> {
  const sets = await titleSets();
  const test = sets.find(({ key }) => key === "test")?.titles ?? [];
  const catalogues: MeasuredCatalogue[] = [];
  for (const each of await cataloguesToMeasure(sets)) catalogues.push(await measured(each));
  const record: MeasuredFit = { home: await accuracyOn(test), catalogues };
  await writeArtefact("title-genre", "fit.json", json(record));
  const losses = catalogues.map(({ accuracy }) => record.home - accuracy);
  const correlation = (of: (catalogue: MeasuredCatalogue) => number) =>
    rankCorrelation(catalogues.map(of), losses);
  return [
    {
      name: `Accuracy lost on ${catalogues.length} catalogues and how well they are told apart: rank correlation`,
      value: correlation(({ area }) => area),
      unit: "",
    },
    {
      name: "Accuracy lost on them and their share of unseen words: rank correlation",
      value: correlation(({ unseen }) => unseen),
      unit: "",
    },
  ];
}

async function measured({ name, titles, reference }: TitlesToMeasure): Promise<MeasuredCatalogue> {
  const words = titles.map(({ title }) => title);
  const unseen = unseenWords(words, reference);
  return {
    ...{ name, titles: titles.length, accuracy: rounded(await accuracyOn(titles)) },
    area: rounded(twoSampleTest(words, reference, { permutations: 0 })?.area.value ?? NaN),
    unseen: rounded(unseen.catalogue.value - unseen.reference.value),
  };
}

async function accuracyOn(titles: readonly Pick<LabelledTitle, "title" | "label">[]): Promise<number> {
  const { probabilities, threshold } = await secondProbabilities(
    "title-genre",
    titles.map(({ title }) => title),
  );
  return titles.filter((title, i) => isRight(title, probabilities[i], threshold)).length / titles.length;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
