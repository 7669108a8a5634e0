import type { QuestionsFile, QuotationsFile } from "./collections.js";
import type { Collection } from "./search.js";
import { TextIndex } from "./textIndex.js";

/**
 * Indexes the content of `quotations.json` or `questions.json`.
 *
 * @throws if it is neither
 */
export function openCollection(file: QuotationsFile | QuestionsFile): Collection {
  if ("author" in file) {
    const { text, tags, provenance } = file;
    const index = new TextIndex(text.map((each, i) => ({ text: each, labels: tags[i] })));
    return { kind: "quotations", about: { texts: text.length, provenance, together: null }, file, index };
  }
  if (!("title" in file))
    throw new Error("unknown collection: (expected quotations with authors, or questions with titles)");
  const { title, tags, provenance, together } = file;
  const index = new TextIndex(title.map((each, i) => ({ text: each, labels: tags[i] })));
  return { kind: "questions", about: { texts: title.length, provenance, together }, file, index };
}
