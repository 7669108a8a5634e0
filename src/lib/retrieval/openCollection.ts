import type { CollectionMeanings } from "../meaning/meaningFile.js";
import { titleKey } from "../text/titleKey.js";
import type { BlurbsFile, QuestionsFile, QuotationsFile, TitlesFile } from "./collections.js";
import type { Collection, SearchedTexts } from "./search.js";
import { TextIndex } from "./textIndex.js";

/**
 * Indexes the content of `quotations.json`, `questions.json`, `described-books.json` or `titles.json`.
 *
 * @param meaning meanings of the texts in the order of the file; null to search by words alone
 * @throws if it is none of them
 */
export function openCollection(
  file: QuotationsFile | QuestionsFile | BlurbsFile | TitlesFile,
  meaning: CollectionMeanings | null,
): Collection {
  const { provenance } = file;
  const searched = (texts: readonly string[], tags: readonly string[][] | null) =>
    searchedTexts(texts, tags ?? texts.map(() => []), meaning);
  const about = { provenance, texts: 0, together: null, without: meaning?.without ?? 0 };
  if ("work" in file) {
    const texts = searched(file.text, file.tags);
    return { kind: "quotations", about: { ...about, texts: file.text.length }, file, ...texts };
  }
  if ("beginning" in file) {
    const texts = searched(
      file.title.map((title, i) => `${title}. ${file.beginning[i]}`),
      file.genres,
    );
    return { kind: "blurbs", about: { ...about, texts: file.title.length }, file, ...texts };
  }
  if ("together" in file) {
    const texts = searched(file.title, file.tags);
    const { together } = file;
    return { kind: "questions", about: { ...about, texts: file.title.length, together }, file, ...texts };
  }
  if ("year" in file) {
    const texts = searched(file.title, null);
    return { kind: "titles", about: { ...about, texts: file.title.length }, file, ...texts };
  }
  throw new Error(
    "unknown collection: (expected quotations with works, questions with tags, books with descriptions or titles with years)",
  );
}

function searchedTexts(
  texts: readonly string[],
  tags: readonly (readonly string[])[],
  meaning: CollectionMeanings | null,
): SearchedTexts {
  if (meaning && meaning.texts !== texts.length)
    throw new Error(`mismatched meanings: of ${meaning.texts} texts (expected ${texts.length})`);
  const places = new Map<string, number>();
  texts.forEach((text, place) => {
    const key = titleKey(text);
    if (!places.has(key)) places.set(key, place);
  });
  return {
    texts,
    tags,
    places,
    index: new TextIndex(texts.map((text, i) => ({ text, labels: tags[i] }))),
    meaning,
  };
}
