import type { Book, Label } from "../../src/lib/rows.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import type { SqlBook, SqlPrediction } from "../../src/lib/sql/tables.js";
import { loadTitleLanguages } from "../../loaders/tables/titleLanguages.js";
import { secondProbabilities } from "../scored.js";
import { scoredTitles } from "./scoredTitles.js";

/** The collection with the languages of its titles and what the final model says of them. */
export async function sqlBooks(books: readonly Book[]): Promise<SqlBook[]> {
  const { rows } = await loadTitleLanguages();
  const languages = new Map(rows.map(({ id, language }) => [id, language]));
  const titled = books.filter(({ title }) => title !== "");
  const { threshold, probabilities: values } = await secondProbabilities(
    "title-genre",
    titled.map(({ title }) => title),
  );
  const probabilities = new Map(titled.map(({ id }, i) => [id, values[i]]));
  return books.map((book) => {
    const probability = probabilities.get(book.id) ?? null;
    const predicted = probability === null ? null : decided(probability, threshold);
    return { ...book, language: named(languages.get(book.id)), probability, predicted };
  });
}

/** The labelled test titles as every model sees them. */
export async function sqlPredictions(): Promise<SqlPrediction[]> {
  const { models, titles } = await scoredTitles();
  return models.flatMap(({ key, threshold }, m) =>
    titles.map(({ id, title, author, place, year, shelfmark, label, language, probabilities }) => ({
      id,
      title,
      author,
      place,
      year,
      shelfmark,
      label,
      language,
      model: key,
      probability: probabilities[m],
      predicted: decided(probabilities[m], threshold),
    })),
  );
}

function decided(probability: number, threshold: number): Label {
  return probability >= threshold ? "fiction" : "non_fiction";
}

function named(language: string | undefined): string {
  return language === undefined || language === unknownLanguage ? "" : language;
}
