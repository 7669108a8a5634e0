import { periodOf, periods } from "../catalogue/decades.js";
import { formsNamed, formWords } from "../catalogue/formWords.js";
import { placeOf } from "../catalogue/place.js";
import { titleWords } from "../catalogue/titleWords.js";

/** What is compared of a book, taken from its record in the collection for every set alike. */
export interface ComparedBook {
  id: string;
  title: string;
  year: number | null;
  place: string;
  /** Language identified from the title; "" without a title. */
  language: string;
}

/** A property of books with finitely many values. */
export interface Attribute {
  key: string;
  label: string;
  /** Which books it is compared over: the year is known of nearly all, the rest needs a title. */
  over: "dated books" | "titled books";
  categories: string[];
  /** Category number of each book; −1 where the book is left out. */
  category: Int16Array;
  /** The number behind the categories, where there is one, less `origin`; −1 where the book is left out. */
  numbers: Int16Array | null;
  unit: "years" | "words" | null;
  /** true where the categories have an order. */
  ordered: boolean;
  /** true for a word that is there or not. */
  isWord: boolean;
}

/** What stands for books whose record names no place. */
export const noPlace = "no place named";

const lengthBins = [1, 2, 3, 4, 6, 8, 10, 14, 20, 30] as const;

/** The attributes of the books of a collection, in the order in which pages show them. */
export function attributesOf(books: readonly ComparedBook[]): Attribute[] {
  const titled = (value: (book: ComparedBook) => string) =>
    books.map((b) => (b.title === "" ? null : value(b)));
  const lengths = books.map(({ title }) => (title === "" ? null : titleWords(title).length));
  const years = books.map(({ year }) => year);
  return [
    {
      ...categorised(
        "year",
        "Year",
        years.map((year) => (year === null ? null : periodOf(year))),
        periods,
      ),
      ...{ over: "dated books" as const, numbers: offset(years), unit: "years" as const, ordered: true },
    },
    categorised(
      "place",
      "Place",
      titled(({ place }) => placeOf(place) || noPlace),
      null,
      20,
    ),
    categorised(
      "language",
      "Language",
      titled(({ language }) => language),
      null,
      16,
    ),
    {
      ...categorised(
        "length",
        "Title length",
        lengths.map((n) => (n === null ? null : lengthBin(n))),
        lengthNames(),
      ),
      ...{ numbers: offset(lengths), unit: "words" as const, ordered: true },
    },
    {
      ...categorised(
        "letter",
        "First letter",
        titled(({ title }) => firstLetter(title)),
        letters,
      ),
      ordered: true,
    },
    ...formWords.map(({ name }, i) => ({
      ...categorised(
        `word ${name}`,
        `“${name}”`,
        titled(({ title }) => ((formsNamed(title) >> i) & 1 ? "has it" : "has it not")),
        ["has it", "has it not"],
      ),
      isWord: true,
    })),
  ];
}

const noLetter = "other sign";
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", noLetter];

/** First letter without accent; a sign or a letter of another script counts as "other sign". */
export function firstLetter(title: string): string {
  const plain = title.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  const first = plain.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : noLetter;
}

function lengthBin(words: number): string {
  const bin = lengthBins.findLastIndex((least) => words >= least);
  return lengthNames()[Math.max(0, bin)];
}

function lengthNames(): string[] {
  return lengthBins.map((least, i) => {
    const next = lengthBins[i + 1];
    return next === undefined ? `${least} or more` : next === least + 1 ? `${least}` : `${least}–${next - 1}`;
  });
}

/** An attribute from the name of each book's category; rare names are joined, where a limit is given. */
function categorised(
  key: string,
  label: string,
  names: readonly (string | null)[],
  known: readonly string[] | null,
  most = Infinity,
): Attribute {
  const categories = known ? [...known] : commonest(names, most);
  const numbers = new Map(categories.map((name, i) => [name, i]));
  const others = numbers.get("others") ?? -1;
  return {
    ...{
      key,
      label,
      over: "titled books",
      categories,
      numbers: null,
      unit: null,
      ordered: false,
      isWord: false,
    },
    category: Int16Array.from(names, (name) => (name === null ? -1 : (numbers.get(name) ?? others))),
  };
}

function commonest(names: readonly (string | null)[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
  return ranked.length <= most + 1 ? ranked : [...ranked.slice(0, most), "others"];
}

function offset(values: readonly (number | null)[]): Int16Array {
  const origin = values.reduce<number>(
    (least, value) => (value === null ? least : Math.min(least, value)),
    Infinity,
  );
  return Int16Array.from(values, (value) => (value === null ? -1 : value - origin));
}
