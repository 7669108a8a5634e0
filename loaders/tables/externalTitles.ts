import type { ExternalTitle } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { hathiTrust } from "../sources/catalogue/external.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const columns = ["docid", "firstpub", "tags", "author", "title"] as const;
const genres = { fic: "fiction", poe: "poetry", bio: "biography" } as const;

/** HathiTrust titles tagged as fiction, poetry or biography, one row a volume; others are dropped. */
export const loadExternalTitles: Loader<ExternalTitle> = tableLoader(
  async (finder) => {
    const { file } = await finder.find(hathiTrust);
    const { rows, index } = await readCsv(file, { columns });
    const tally = new Tally();
    const titles = new Map<string, ExternalTitle>();
    for (const row of rows) {
      const tag = row[index.tags].split(/\W+/).find((each): each is keyof typeof genres => each in genres);
      const id = row[index.docid];
      const title = row[index.title].trim();
      if (!tag) tally.drop("without a tag for fiction, poetry or biography");
      else if (title === "") tally.drop("without a title");
      else if (titles.has(id)) tally.drop("repeating an ID");
      else
        titles.set(id, {
          id,
          title,
          author: row[index.author].replace(/^<blank>$/, ""),
          year: firstYear(row[index.firstpub]),
          genre: genres[tag],
        });
    }
    const kept = [...titles.values()];
    return { rows: kept, summary: tally.summary("external titles", rows.length, kept.length) };
  },
  import.meta.url,
);
