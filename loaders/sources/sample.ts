import { partialFile } from "./partial.js";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { annotations, developmentLabels, testSample } from "./catalogue/annotations.js";
import { arks, digitisedBooks } from "./catalogue/collection.js";
import { catalogueFiles } from "./catalogue/marc.js";
import { renderAnnotations } from "./sample/annotations.js";
import { renderArks, renderCollection } from "./sample/collection.js";
import { renderDevelopmentLabels } from "./sample/developmentLabels.js";
import { renderCatalogueFile } from "./sample/marc.js";
import { renderTestSample } from "./sample/testSample.js";
import { loadWorks, type Work } from "./sample/works.js";

const renderers = new Map<string, (works: readonly Work[]) => string>([
  [digitisedBooks.path, renderCollection],
  [arks.path, renderArks],
  [annotations.path, renderAnnotations],
  [testSample.path, renderTestSample],
  [developmentLabels.path, renderDevelopmentLabels],
  ...catalogueFiles.map(
    ({ path }, part) => [path, (works: readonly Work[]) => renderCatalogueFile(works, part)] as const,
  ),
]);

/** Licence and citation of whatever the embedded sample stands in for. */
export const sampleCredit = {
  licence: "MIT (part of this repository)",
  citation:
    "Embedded sample of this workbench: real books of 1780-1914 written down from general bibliographic knowledge, with made-up record numbers, shelfmarks, judgements and probabilities.",
} as const;

/** Paths of the sources that the embedded sample can stand in for. */
export const sampledPaths: readonly string[] = [...renderers.keys()];

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
  const text = render(await loadWorks());
  const file = join(folder, path);
  if ((await readFile(file, "utf8").catch(() => null)) === text) return file;
  const temporary = partialFile(file);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (cause) {
    throw new Error(`unwritable file: ${file} (expected room for the embedded sample)`, { cause });
  } finally {
    await rm(temporary, { force: true });
  }
  return file;
}
