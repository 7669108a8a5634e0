import { normaliseLabels } from "../../src/lib/multilabel/normalise.js";
import type { Question } from "../../src/lib/rows.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import { readCsv } from "../formats/csv.js";
import { parsePythonList } from "../formats/pythonList.js";
import { taggedQuestions } from "../sources/catalogue/questions.js";
import type { Finder } from "./finder.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const columns = ["title", "tags"] as const;

/** Titles of questions with their tags, one row a question. Titles that recur, with other tags or not, are all kept. */
export const loadQuestions: Loader<Question> = tableLoader(
  async (finder) => {
    const listed = await readQuestions(finder);
    const tally = new Tally();
    const first = new Map<string, string>();
    const kept = listed.flatMap(({ id, title, tags }): Question[] => {
      if (title === "") {
        tally.drop("without a title");
        return [];
      }
      const key = titleKey(title);
      const before = first.get(key);
      tally.note("without tags", tags.length === 0);
      tally.note("repeating a title", before !== undefined);
      tally.note("repeating a title with other tags", before !== undefined && before !== tags.join(" "));
      tally.note(
        "naming one of its tags",
        tags.some((tag) => namesTag(title, tag)),
      );
      if (before === undefined) first.set(key, tags.join(" "));
      return [{ id, title, tags }];
    });
    return { rows: kept, summary: tally.summary("questions", listed.length, kept.length) };
  },
  import.meta.url,
);

/** The questions that were collected, or else those of the published list. */
async function readQuestions(finder: Finder): Promise<Question[]> {
  const collected = await finder.collected("questions");
  if (collected) return collected.map(({ id, title, labels }) => ({ id, title, tags: [...labels] }));
  const { file } = await finder.find(taggedQuestions);
  const { rows, index } = await readCsv(file, { columns, delimiter: "\t" });
  return rows.map((row, number) => ({
    id: `q${String(number + 1).padStart(6, "0")}`,
    title: row[index.title].trim(),
    tags: normaliseLabels(parsePythonList(row[index.tags], `tags of ${file}, line ${number + 2}`)).sort(),
  }));
}

/** Does a tag stand in a title as a word, its hyphens written as they are or as spaces? */
function namesTag(title: string, tag: string): boolean {
  const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}#+.-]+/gu, " ")} `;
  return words.includes(` ${tag} `) || words.includes(` ${tag.replaceAll("-", " ")} `);
}
