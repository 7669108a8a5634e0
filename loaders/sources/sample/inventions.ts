import { fileURLToPath } from "node:url";
import { stringify } from "csv-stringify/sync";
import { parseCsv } from "../../formats/csv.js";
import { formatPythonList } from "../../formats/pythonList.js";
import { readArtefact } from "../../inputs.js";
import { blurbFiles } from "../catalogue/blurbs.js";
import { pick } from "./works.js";

/** The list of the readers' favourites of one decade: every eighth invented book, and one that stands in two decades. */
export async function renderBlurbs(part: number): Promise<string> {
  const columns = ["title", "description", "genres"] as const;
  const { rows, index } = await read("blurbs.csv", columns);
  const books = rows.map((row, number) => [
    row[index.title],
    `https://books.example/show/${number + 1}.invented`,
    // As in the real lists, line breaks between sentences are lost here and there.
    number % 3 === 0 ? row[index.description].replace(". ", ".") : row[index.description],
    formatPythonList(row[index.genres].split(";").filter(Boolean)),
  ]);
  const own = books.filter(
    (_, number) => number % blurbFiles.length === part || (number === 0 && part === 1),
  );
  return stringify([["title", "url", "description", "genres"], ...own]);
}

/** The invented quotations as each of the four lists writes them; the lists overlap, as the real ones do. */
export async function renderQuotes(
  list: "popular" | "english" | "inspirational" | "sample",
): Promise<string> {
  const columns = ["text", "author", "tags", "work"] as const;
  const { rows, index } = await read("quotes.csv", columns);
  const lists = ["popular", "english", "inspirational", "sample"];
  const own = rows
    .map((row) => {
      const [text, author, tags, work] = columns.map((name) => row[index[name]]);
      return { text, author, tags: tags.split(";"), work };
    })
    .filter(
      ({ text }) => pick(`${text} list`, 4) === lists.indexOf(list) || pick(`${text} ${list}`, 5) === 0,
    );
  if (list === "popular")
    return `${JSON.stringify(
      own.map(({ text, author, tags }) => ({ text: `${text}”`, author, tags })),
      null,
      1,
    )}\n`;
  if (list === "english")
    return own
      .map(({ text, author, tags, work }) => {
        const quote = `“${text}”`;
        const statement = work ? `${author}, ${work}` : `${author},`;
        return `${JSON.stringify({ quote, author: statement, tags })}\n`;
      })
      .join("");
  if (list === "inspirational")
    return stringify([
      ["index", "quote", "author", "tags", "likes"],
      ...own.map(({ text, author, tags }, i) => [i, text, author, tags.join(";"), pick(text, 900)]),
    ]);
  return stringify([
    ["quote", "author", "category"],
    ...own.map(({ text, author, tags }) => [text, author, tags.join(", ")]),
  ]);
}

/** The invented questions with their tags. */
export async function renderQuestions(): Promise<string> {
  const columns = ["title", "tags"] as const;
  const { rows, index } = await read("questions.csv", columns);
  const cells = rows.map((row) => [row[index.title], formatPythonList(row[index.tags].split(";"))]);
  return stringify([[...columns], ...cells], { delimiter: "\t" });
}

async function read<Column extends string>(name: string, columns: readonly Column[]) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return parseCsv(await readArtefact(file), file, { columns });
}
