import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { readEvaluation } from "../../models/artefacts.js";
import { scoreTexts } from "../../models/scored.js";
import { decideClasses } from "../lib/catalogue/predictions.js";
import { labelNames } from "../lib/model/labelNames.js";
import { classesByPeriod } from "../lib/quantification/classesByPeriod.js";

await writeFigures(async () => {
  const titled = (await loadBooks()).rows.filter(({ title }) => title !== "");
  const { description, values } = await scoreTexts(
    "title-form",
    titled.map(({ title }) => title),
  );
  const { models, final } = await readEvaluation("title-form");
  const { confusion, n: known } = models[final].test ?? models[final].validation;
  const { labels } = description;
  const predicted = decideClasses(values, labels.length, NaN);
  const years = titled.map(({ year }) => year);
  return {
    labels,
    names: labelNames(description),
    books: titled.length,
    known,
    periods: classesByPeriod(years, predicted, labels, confusion),
  };
});
