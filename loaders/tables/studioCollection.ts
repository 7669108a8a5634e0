import { studioCollection, type StudioCollection } from "../../src/lib/dataProgramming/collection.js";
import { loadAnnotatedBooks } from "./annotatedBooks.js";
import { loadBooks } from "./books.js";
import { loadDevelopmentLabels } from "./developmentLabels.js";
import { loadTestSample } from "./testSample.js";

/** The books that labelling functions vote on, with the labels by which votes are judged. */
export async function loadStudioCollection(): Promise<StudioCollection> {
  return studioCollection({
    books: (await loadBooks()).rows,
    annotated: (await loadAnnotatedBooks()).rows,
    development: (await loadDevelopmentLabels()).rows,
    test: (await loadTestSample()).rows,
  });
}
