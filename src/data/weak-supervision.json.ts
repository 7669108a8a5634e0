import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadStudioCollection } from "../../loaders/tables/studioCollection.js";
import { countedNames } from "../lib/labelling/countedNames.js";
import { labellingFunctions } from "../lib/labelling/index.js";
import { identifyLanguage } from "../lib/language/identify.js";
import { weakSupervisionReport } from "../lib/dataProgramming/weakSupervisionReport.js";

await writeFigures(async () => {
  const collection = await loadStudioCollection();
  const english = collection.books.filter(({ title }) => identifyLanguage(title).language === "English");
  return { ...weakSupervisionReport(labellingFunctions, collection), names: countedNames(english) };
});
