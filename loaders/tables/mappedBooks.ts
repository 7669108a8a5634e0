import type { Label } from "../../src/lib/rows.js";
import type { MappedBook } from "../../src/lib/neighbours/mapRegions.js";
import { loadTrainingSets } from "./trainingSets.js";

/** The titled books of the collection as the map shows them, and the labels of the annotated ones. */
export async function loadMappedBooks(): Promise<{ mapped: MappedBook[]; labels: Map<string, Label> }> {
  const { books, annotated, sets } = await loadTrainingSets();
  const training = sets[0].ids;
  const labels = new Map(annotated.map(({ id, label }) => [id, label]));
  const mapped = books
    .filter(({ title }) => title !== "")
    .map(({ id, title }) => ({ id, title, isAnnotated: labels.has(id), isTraining: training.has(id) }));
  return { mapped, labels };
}
