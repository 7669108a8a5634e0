import type { Prediction } from "../predictions.js";
import { sqlText } from "../catalogue/sqlText.js";
import type { QuerySource } from "./query.js";
import type { PredictedBooks } from "./bookColumns.js";

/** The data that the page can cross-filter, with their names; the first is shown unless the address asks for another. */
export const datasets: Readonly<Record<string, string>> = {
  test: "labelled titles of the test sample",
  collection: "all titled books, scored by the final model",
};

/** The data that an address asks for, the first where it asks for none or for what there is not. */
export function datasetAsked(query: string): string {
  const asked = new URLSearchParams(query).get("data") ?? "";
  return Object.hasOwn(datasets, asked) ? asked : Object.keys(datasets)[0];
}

/** The labelled titles of the test sample, a list for each column. */
export function testBooks(predictions: readonly (Prediction & { language?: string })[]): PredictedBooks {
  return {
    id: predictions.map(({ id }) => id),
    title: predictions.map(({ title }) => title),
    author: predictions.map(({ author }) => author),
    place: predictions.map(({ place }) => place),
    year: predictions.map(({ year }) => year),
    ark: predictions.map(({ ark }) => ark),
    language: predictions.map(({ language = "unknown" }) => language),
    probability: predictions.map(({ probability }) => probability),
    label: predictions.map(({ label }) => label),
  };
}

/**
 * Books of the collection with what the model says of them, from two files that list them in the same order.
 * @throws if the files list other books
 */
export function collectionBooks(
  books: Omit<PredictedBooks, "probability" | "language" | "label">,
  scored: Required<Pick<PredictedBooks, "id" | "probability" | "language">>,
): PredictedBooks {
  const differs = books.id.findIndex((id, row) => id !== scored.id[row]);
  if (differs >= 0 || books.id.length !== scored.id.length)
    throw new Error(
      `mismatched books: ${books.id.length} titles and ${scored.id.length} predictions (expected the same)`,
    );
  return { ...books, language: scored.language, probability: scored.probability };
}

/** How a selection of a dataset is written as SQL. @param model key of the model whose predictions are shown */
export function querySource(data: string, model: string): QuerySource {
  const columns = ["id", "title", "author", "year", "place", "language"];
  const said = ["predicted", "confidence"];
  return data === "test"
    ? {
        table: "predictions",
        conditions: [`model = ${sqlText(model)}`],
        select: [...columns, "label", ...said],
        orderBy: "label = predicted, confidence DESC, id",
      }
    : {
        table: "books",
        conditions: ["title <> ''"],
        select: [...columns, ...said],
        orderBy: "confidence, id",
      };
}
