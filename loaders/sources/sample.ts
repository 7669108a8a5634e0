import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../wholeFile.js";
import { annotations, developmentLabels, testSample } from "./catalogue/annotations.js";
import { blurbFiles } from "./catalogue/blurbs.js";
import { arks, digitisedBooks } from "./catalogue/collection.js";
import { hathiTrust } from "./catalogue/external.js";
import { catalogueFiles } from "./catalogue/marc.js";
import {
  britishFiction1800,
  britishFiction1800Updates,
  britishFiction1830,
  circulatingTitles,
} from "./catalogue/novels.js";
import { taggedQuestions } from "./catalogue/questions.js";
import { englishQuotes, inspirationalQuotes, popularQuotes, quotesSample } from "./catalogue/quotes.js";
import { renderAnnotations } from "./sample/annotations.js";
import { renderArks, renderCollection } from "./sample/collection.js";
import { renderDevelopmentLabels } from "./sample/developmentLabels.js";
import { renderHathiTrust } from "./sample/hathiTrust.js";
import { renderBlurbs, renderQuestions, renderQuotes } from "./sample/inventions.js";
import { renderCatalogueFile } from "./sample/marc.js";
import { renderBritishFiction, renderCirculatingTitles } from "./sample/novels.js";
import { renderTestSample } from "./sample/testSample.js";
import { loadWorks, type Work } from "./sample/works.js";

const renderers = new Map<string, (works: readonly Work[]) => string | Promise<string>>([
  [digitisedBooks.path, renderCollection],
  [arks.path, renderArks],
  [annotations.path, renderAnnotations],
  [testSample.path, renderTestSample],
  [developmentLabels.path, renderDevelopmentLabels],
  [hathiTrust.path, renderHathiTrust],
  [britishFiction1800.path, (works) => renderBritishFiction(works, 1800, 1829)],
  // An edition found late would be one of the others: the sample has none.
  [britishFiction1800Updates.path, () => "{}\n"],
  [britishFiction1830.path, (works) => renderBritishFiction(works, 1830, 1836)],
  [circulatingTitles.path, renderCirculatingTitles],
  ...catalogueFiles.map(
    ({ path }, part) => [path, (works: readonly Work[]) => renderCatalogueFile(works, part)] as const,
  ),
  ...blurbFiles.map(({ path }, part) => [path, () => renderBlurbs(part)] as const),
  [popularQuotes.path, () => renderQuotes("popular")],
  [englishQuotes.path, () => renderQuotes("english")],
  [inspirationalQuotes.path, () => renderQuotes("inspirational")],
  [quotesSample.path, () => renderQuotes("sample")],
  [taggedQuestions.path, renderQuestions],
]);

/** Licence and citation of whatever the embedded sample stands in for. */
export const sampleCredit = {
  licence: "MIT (part of this repository)",
  citation:
    "Embedded sample of this workbench: real books of 1780-1914 written down from general bibliographic knowledge, with made-up record numbers, shelfmarks, judgements and probabilities; invented blurbs, quotations and questions.",
} as const;

/**
 * Renders a source from the embedded sample, a list of real books written down for this project, in the format of the
 * real file, oddities included, so that the same code reads both. Record IDs, shelfmarks, annotators and
 * probabilities are made up. The same list gives the same bytes.
 * @param path name of the source
 * @param folder where to write it, laid out like the mirror; an equal file there is left as it is
 * @returns the file, or null where the sample has no such source
 */
export async function renderSample(path: string, folder: string): Promise<string | null> {
  const render = renderers.get(path);
  if (render === undefined) return null;
  const text = await render(await loadWorks());
  const file = join(folder, path);
  if ((await readFile(file, "utf8").catch(() => null)) === text) return file;
  await writeWhole(file, text, "room for the embedded sample");
  return file;
}
