import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadStudioCollection } from "../../loaders/tables/studioCollection.js";
import { loadTitleLanguages } from "../../loaders/tables/titleLanguages.js";
import { countedNames } from "../lib/labelling/countedNames.js";
import { labellingFunctions } from "../lib/labelling/index.js";
import { weakSupervisionReport } from "../lib/dataProgramming/weakSupervisionReport.js";

await writeFigures(async () => {
  const collection = await loadStudioCollection();
  const languages = new Map((await loadTitleLanguages()).rows.map(({ id, language }) => [id, language]));
  const english = collection.books.filter(({ id }) => languages.get(id) === "English");
  return { ...weakSupervisionReport(labellingFunctions, collection), names: countedNames(english) };
});
