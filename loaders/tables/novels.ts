import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Novel } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import {
  britishFiction1800,
  britishFiction1800Updates,
  britishFiction1830,
  circulatingTitles,
} from "../sources/catalogue/novels.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const entries = z.record(
  z.string(),
  z.object({ id: z.string(), year: z.number(), title: z.string(), publisher: z.string().optional() }),
);

const circulatingColumns = ["title_id", "title", "publisher_name", "publication_year"] as const;

/** New British novels of 1800-1836 and of 1824-1907, one row a novel; a novel of both bibliographies has two. */
export const loadNovels: Loader<Novel> = tableLoader(
  async (finder) => {
    const tally = new Tally();
    const novels: Novel[] = [];
    let read = 0;
    for (const source of [britishFiction1800, britishFiction1800Updates, britishFiction1830]) {
      const { file } = await finder.find(source);
      const parsed = entries.safeParse(JSON.parse(await readFile(file, "utf8")));
      if (!parsed.success)
        throw new Error(`invalid bibliography: ${file} (expected entries with id, year and title)`, {
          cause: parsed.error,
        });
      for (const { id, year, title, publisher = "" } of Object.values(parsed.data)) {
        read++;
        novels.push({
          id,
          title: sentenceCase(title.trim()),
          year,
          publisher,
          bibliography: "British Fiction",
        });
      }
    }
    const { file } = await finder.find(circulatingTitles);
    const { rows, index } = await readCsv(file, { columns: circulatingColumns });
    for (const row of rows) {
      read++;
      novels.push({
        id: `atcl:${row[index.title_id]}`,
        title: row[index.title].trim(),
        year: firstYear(row[index.publication_year]),
        publisher: row[index.publisher_name].replace(/^NULL$/, ""),
        bibliography: "At the Circulating Library",
      });
    }
    const kept = novels.filter(({ title }) => {
      if (title === "") tally.drop("without a title");
      return title !== "";
    });
    return { rows: kept, summary: tally.summary("novels", read, kept.length) };
  },
  import.meta.url,
);

/** The bibliography prints titles in capitals; features read them as words either way, people do not. */
function sentenceCase(title: string): string {
  return title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
}
