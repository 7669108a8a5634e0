import { identifyLanguage } from "../../src/lib/language/identify.js";
import { normaliseLabels } from "../../src/lib/multilabel/normalise.js";
import type { Blurb } from "../../src/lib/rows.js";
import { readCsv } from "../formats/csv.js";
import { hasGluedWords, mendGluedSentences } from "../formats/gluedSentences.js";
import { parsePythonList } from "../formats/pythonList.js";
import { blurbFiles } from "../sources/catalogue/blurbs.js";
import { withoutKeepersNotes } from "./keepersNotes.js";
import { tableLoader, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

const columns = ["title", "url", "description", "genres"] as const;

/** Characters of a description below which it is noted as short. */
const shortDescription = 40;

/**
 * The readers' lists by decade, one row a book. A book of two decades keeps its first description and has the genres
 * of both. Where books were collected, they stand in place of the lists. Descriptions are mended (`mendGluedSentences`) and lose the notes of the list's keepers.
 */
export const loadBlurbs: Loader<Blurb> = tableLoader(
  async (finder) => {
    const tally = new Tally();
    const collected = await finder.collected("books");
    if (collected) {
      const rows = collected.map(({ id, title, description, labels }) =>
        blurb(id, title, description, [...labels], tally),
      );
      return { rows, summary: tally.summary("blurbs", rows.length, rows.length) };
    }
    const blurbs = new Map<string, Blurb>();
    let read = 0;
    for (const source of blurbFiles) {
      const { file } = await finder.find(source);
      const { rows, index } = await readCsv(file, { columns });
      for (const row of rows) {
        read++;
        const id = /\/show\/(\d+)/.exec(row[index.url])?.[1];
        if (id === undefined) {
          tally.drop("without a number in the address");
          continue;
        }
        const genres = normaliseLabels(parsePythonList(row[index.genres], `genres of ${file}, book ${id}`));
        const known = blurbs.get(id);
        if (known) {
          known.genres = normaliseLabels([...known.genres, ...genres]);
          tally.drop("standing in two decades");
        } else
          blurbs.set(id, blurb(id, row[index.title].trim(), row[index.description].trim(), genres, tally));
      }
    }
    const kept = [...blurbs.values()];
    return { rows: kept, summary: tally.summary("blurbs", read, kept.length) };
  },
  import.meta.url,
);

function blurb(id: string, title: string, published: string, genres: string[], tally: Tally): Blurb {
  const mended = mendGluedSentences(published);
  const description = withoutKeepersNotes(mended);
  const english = isEnglish(description);
  tally.note("without genres", genres.length === 0);
  tally.note("without a description", description === "");
  tally.note("short", description !== "" && description.length < shortDescription);
  tally.note("with sentences mended", mended !== published);
  tally.note("with words still run together", hasGluedWords(description));
  tally.note("with a keeper's note taken out", description !== mended);
  tally.note("not in English", !english);
  return { id, title, description, english, genres };
}

/** Too short to tell counts as English; another script never does. */
function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return false;
  const { language, sure } = identifyLanguage(text.slice(0, 400));
  return language === "English" || !sure;
}

/** Why a book is of no use to a reader of descriptions, or null where it is. */
export function whyUnused({ description, english, genres }: Blurb): string | null {
  if (genres.length === 0) return "without genres";
  if (description.length < shortDescription) return "without a description of forty characters";
  return english ? null : "not in English";
}

/** A described book as one text. */
export function blurbText({ title, description }: Blurb): string {
  return `${title}. ${description}`;
}

/** Characters of a described book that pages show and search. */
const shownCharacters = 240;

/** As much of a described book's text as pages show and search, up to the end of a word. */
export function blurbBeginning(text: string): string {
  return text.length > shownCharacters ? text.slice(0, shownCharacters).replace(/\s+\S*$/, "") : text;
}
