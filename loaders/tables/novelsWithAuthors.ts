import type { NovelWithAuthor } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { circulatingAuthors, circulatingTitles } from "../sources/catalogue/novels.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const titleColumns = ["title_id", "author_id", "title"] as const;
const authorColumns = ["author_id", "first_name", "last_name"] as const;

/** The novels of At the Circulating Library with the names of their authors, one row a novel. */
export const loadNovelsWithAuthors: Loader<NovelWithAuthor> = tableLoader(
  async (finder) => {
    const titles = await readCsv((await finder.find(circulatingTitles)).file, { columns: titleColumns });
    const authors = await readCsv((await finder.find(circulatingAuthors)).file, { columns: authorColumns });
    const names = new Map(authors.rows.map((row) => [row[authors.index.author_id], row]));
    const tally = new Tally();
    const rows = titles.rows.flatMap((row): NovelWithAuthor[] => {
      const author = names.get(row[titles.index.author_id]);
      if (!author) {
        tally.drop("without a known author");
        return [];
      }
      const name = (column: "first_name" | "last_name") =>
        author[authors.index[column]].replace(/^NULL$/, "");
      return [
        {
          id: `atcl:${row[titles.index.title_id]}`,
          title: row[titles.index.title].trim(),
          surname: name("last_name"),
          forename: name("first_name"),
        },
      ];
    });
    return { rows, summary: tally.summary("novels with authors", titles.rows.length, rows.length) };
  },
  import.meta.url,
);
