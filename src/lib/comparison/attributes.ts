import type { Catalogue } from "../catalogue/catalogue.js";
import { isKnown, valuesOf, type GroupedField } from "../catalogue/field.js";
import { fields } from "../catalogue/fields/index.js";
import { formsNamed, formWords } from "../catalogue/formWords.js";
import { groupsOf } from "../catalogue/groups.js";
import { takeRows } from "../catalogue/takeRows.js";

/** A property of books with finitely many values. */
export interface Attribute {
  key: string;
  label: string;
  /** Which books it is compared over: the year is known of nearly all, the rest needs a title. */
  over: "dated books" | "titled books";
  categories: readonly string[];
  /** Category number of each book; −1 where the book is left out. */
  category: Int16Array;
  /** The number behind the categories, where there is one, less the least of all; −1 where the book is left out. */
  numbers: Int16Array | null;
  unit: string | null;
  /** true for a form that the title names or not. */
  isWord: boolean;
}

/** Most groups of a field that are told apart: there are thousands of books for each. */
const mostGroups = 20;

/** The attributes of the books of a collection: every field that is known of them, and each form that titles name. */
export function attributesOf(books: Catalogue): Attribute[] {
  const all = books.title.map((_, book) => book);
  const titled = all.filter((book) => books.title[book] !== "");
  const titledBooks = takeRows(books, titled);
  const compared = fields.flatMap((field) => {
    if (field.kind === "text" || field.grainOf !== undefined || !isKnown(field, books)) return [];
    return field.reads.includes("year")
      ? { ...attributeOf(field, books, all, books.size), over: "dated books" as const }
      : attributeOf(field, titledBooks, titled, books.size);
  });
  const forms = titledBooks.title.map(formsNamed);
  const named = formWords.map(({ name }, i): Attribute => ({
    key: `word ${name}`,
    label: `“${name}”`,
    over: "titled books",
    numbers: null,
    unit: null,
    categories: ["has it", "has it not"],
    category: spread(titled, books.size, (t) => 1 - ((forms[t] >> i) & 1)),
    isWord: true,
  }));
  return [...compared, ...named];
}

/** A field of some books as an attribute of all, the others left out. @param rows numbers of these books among all */
function attributeOf(
  field: GroupedField,
  books: Catalogue,
  rows: readonly number[],
  size: number,
): Attribute {
  const { names, of } = groupsOf(field, books, { most: mostGroups });
  const values = field.kind === "number" ? valuesOf(field, books) : null;
  const least = Array.from(values ?? []).reduce<number>(
    (low, value) => Math.min(low, value ?? low),
    Infinity,
  );
  return {
    key: field.key,
    label: field.name,
    over: "titled books",
    categories: names,
    isWord: false,
    unit: field.kind === "number" ? field.unit : null,
    category: spread(rows, size, (row) => (values?.[row] === null ? -1 : of[row])),
    numbers: values && spread(rows, size, (row) => (values[row] ?? NaN) - least),
  };
}

/** Values of some books in the places of all, −1 for the others and for what is not known. */
function spread(rows: readonly number[], size: number, value: (row: number) => number): Int16Array {
  const spread = new Int16Array(size).fill(-1);
  rows.forEach((book, row) => {
    const own = value(row);
    if (!Number.isNaN(own)) spread[book] = own;
  });
  return spread;
}
