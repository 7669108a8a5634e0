import type { Catalogue } from "../catalogue/catalogue.js";
import { scanAddress } from "../catalogue/links.js";
import { decideClasses, type Predictions } from "../catalogue/predictions.js";
import { sqlText } from "../catalogue/sqlText.js";
import type { QuerySource } from "./query.js";

/** Records with what a model says of them, and with labels where people have judged them. */
export interface ScoredCatalogue extends Catalogue {
  predictions: Predictions;
}

/** The data of the title task that the page can cross-filter, with their names; the first unless the address asks. */
export const datasets: Readonly<Record<string, string>> = {
  test: "labelled titles of the test sample",
  collection: "all titled books, scored by the final model",
};

/** The data that an address asks for, the first where it asks for none or for what there is not. */
export function datasetAsked(query: string): string {
  const asked = new URLSearchParams(query).get("data") ?? "";
  return Object.hasOwn(datasets, asked) ? asked : Object.keys(datasets)[0];
}

/** Titled books as `titles.json` holds them. */
type TitledColumns = Pick<Catalogue, "id" | "title" | "author" | "place" | "year"> & {
  ark: readonly string[];
};

/**
 * Books of the collection with what the final model says of them, from two files that list them in the same order.
 *
 * @param linked false where the books are made up, so that there are no scans to link to
 * @throws if the files list other books
 */
export function collectionBooks(
  { id, title, author, place, year, ark }: TitledColumns,
  scored: {
    id: readonly string[];
    language: readonly string[];
    probability: readonly number[];
    classes: readonly string[];
    threshold: number;
  },
  linked: boolean,
): ScoredCatalogue {
  const differs = id.findIndex((each, row) => each !== scored.id[row]);
  if (differs >= 0 || id.length !== scored.id.length)
    throw new Error(
      `mismatched books: ${id.length} titles and ${scored.id.length} predictions (expected the same)`,
    );
  const { classes, threshold, language } = scored;
  const probabilities = Float64Array.from(scored.probability.flatMap((p) => [1 - p, p]));
  const nothing = id.map(() => "");
  return {
    ...{ size: id.length, id, title, author, place, year, publisher: nothing, shelfmark: nothing },
    link: ark.map((each) => (linked && scanAddress(each)) || ""),
    further: { language },
    predictions: {
      classes,
      probabilities,
      predicted: decideClasses(probabilities, classes.length, threshold),
    },
  };
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
