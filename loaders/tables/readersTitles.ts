import type { ReadersTitle } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { parsePythonList } from "../formats/pythonList.js";
import { blurbFiles } from "../sources/catalogue/blurbs.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const columns = ["title", "url", "genres"] as const;

/** Titles of the readers' lists by decade, one row a book (its address is its key), with its genres. */
export const loadReadersTitles: Loader<ReadersTitle> = tableLoader(
  async (finder) => {
    const tally = new Tally();
    const titles = new Map<string, ReadersTitle>();
    let read = 0;
    for (const source of blurbFiles) {
      const { file } = await finder.find(source);
      const { rows, index } = await readCsv(file, { columns });
      for (const row of rows) {
        read++;
        const id = row[index.url];
        // The series in round brackets, "(Foundation, #1)", is the list's, not the book's.
        const title = row[index.title].replace(/\s*\([^()]*#[^()]*\)\s*$/, "").trim();
        if (title === "") tally.drop("without a title");
        else if (titles.has(id)) tally.drop("standing in two decades");
        else
          titles.set(id, {
            id,
            title,
            genres: parsePythonList(row[index.genres]).map((each) => each.toLowerCase()),
          });
      }
    }
    const kept = [...titles.values()];
    return { rows: kept, summary: tally.summary("readers' titles", read, kept.length) };
  },
  import.meta.url,
);
