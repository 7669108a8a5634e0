import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Label } from "../../../src/lib/rows.js";
import { parseCsv } from "../../formats/csv.js";
import { firstYear } from "../../../src/lib/catalogue/dateStatement.js";
import { readArtefact } from "../../inputs.js";
import { oneOf } from "../../formats/oneOf.js";

const forms = [
  "prose",
  "poetry",
  "drama",
  "history",
  "topography",
  "travel",
  "biography",
  "science",
  "religion",
  "reference",
  "essays",
  "politics",
  "education",
  "other",
] as const;

/** What kind of writing a work of the sample is. */
export type Form = (typeof forms)[number];

/** Which file of the sample a work appears in, beside the collection; a "catalogue" work is not digitised. */
export type Role = "annotated" | "test" | "development" | "collection" | "catalogue";

/** A real book of the embedded sample, with a made-up record ID. */
export interface Work {
  /** Nine digits beginning with 9, made up from the author, title and date. */
  id: string;
  title: string;
  author: string;
  dateStatement: string;
  year: number | null;
  place: string;
  publisher: string;
  language: string;
  label: Label;
  form: Form;
  role: Role;
}

const columns = ["title", "author", "year", "place", "publisher", "language", "label", "form"] as const;
const lists = ["english.csv", "other-languages.csv"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** The books of the embedded sample, sorted by ID. */
export async function loadWorks(): Promise<Work[]> {
  const works = new Map<string, Work>();
  for (const file of lists) {
    const { rows, index } = parseCsv(await readArtefact(file), file, { columns });
    rows.forEach((row, number) => {
      const where = `${file}, row ${number + 1}`;
      const [title, author, dateStatement, place, publisher, language] = columns.map((name) =>
        row[index[name]].trim(),
      );
      let id = 900_000_000 + pick(`${author}|${title}|${dateStatement}`, 100_000_000);
      while (works.has(String(id))) id = id === 999_999_999 ? 900_000_000 : id + 1;
      works.set(String(id), {
        id: String(id),
        title,
        author,
        dateStatement,
        year: firstYear(dateStatement),
        place,
        publisher,
        language,
        label: oneOf(row[index.label], ["fiction", "non_fiction"], `label of ${where}`),
        form: oneOf(row[index.form], forms, `form of ${where}`),
        role: role(String(id)),
      });
    });
  }
  return [...works.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A whole number from 0 to n - 1 that depends on nothing but the text: the sample's stand-in for chance. */
export function pick(text: string, n: number): number {
  return createHash("sha256").update(text).digest().readUIntBE(0, 6) % n;
}

function role(id: string): Role {
  const hundredth = pick(`${id} role`, 100);
  if (hundredth < 36) return "annotated";
  if (hundredth < 58) return "test";
  if (hundredth < 66) return "development";
  if (hundredth < 76) return "collection";
  return "catalogue";
}
