import type { Book, Label, TestBook } from "../../src/lib/rows.js";
import { identifyLanguage } from "../../src/lib/language/identify.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { SqlBook, SqlPrediction } from "../../src/lib/sql/tables.js";
import { readModel } from "../../models/artefacts.js";
import { variantProbabilities } from "../../models/title-genre/variantProbabilities.js";
import { loadTitleLanguages } from "../tables/titleLanguages.js";

/** The collection with the languages of its titles and what the final model says of them. */
export async function sqlBooks(books: readonly Book[]): Promise<SqlBook[]> {
  const { rows } = await loadTitleLanguages();
  const languages = new Map(rows.map(({ id, language }) => [id, language]));
  const { description, onnx } = await readModel("title-genre");
  const titled = books.filter(({ title }) => title !== "");
  const { values } = await new LinearScorer(description, onnx).score(titled.map(({ title }) => title));
  const probabilities = new Map(titled.map(({ id }, i) => [id, values[i * 2 + 1]]));
  return books.map((book) => {
    const probability = probabilities.get(book.id) ?? null;
    const predicted = probability === null ? null : decided(probability, description.thresholds[0]);
    return { ...book, language: named(languages.get(book.id)), probability, predicted };
  });
}

/** The labelled test titles as every model sees them. */
export async function sqlPredictions(sample: readonly TestBook[]): Promise<SqlPrediction[]> {
  const labelled = sample.flatMap(({ label, ...book }) => (label === null ? [] : { ...book, label }));
  const models = await variantProbabilities(
    "title-genre",
    labelled.map(({ title }) => title),
  );
  const languages = labelled.map(({ title }) => named(identifyLanguage(title).language));
  return models.flatMap(({ key, threshold, probabilities }) =>
    labelled.map(({ id, title, author, place, year, label }, i) => ({
      ...{ id, title, author, place, year, label },
      language: languages[i],
      probability: probabilities[i],
      predicted: decided(probabilities[i], threshold),
      model: key,
    })),
  );
}

function decided(probability: number, threshold: number): Label {
  return probability >= threshold ? "fiction" : "non_fiction";
}

function named(language: string | undefined): string {
  return language === undefined || language === unknownLanguage ? "" : language;
}
