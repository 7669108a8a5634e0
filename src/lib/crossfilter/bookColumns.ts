import type { Label } from "../rows.js";
import { decadeOf } from "../catalogue/decades.js";
import { formWord, formWords } from "../catalogue/formWords.js";
import { placeOf } from "../catalogue/place.js";
import { titleWords } from "../catalogue/titleWords.js";
import { categoryColumn, commonest, numberColumn, type Column } from "./columns.js";

/** Books with what a model says of them, a list for each column. */
export interface PredictedBooks {
  id: readonly string[];
  title: readonly string[];
  author: readonly string[];
  place: readonly string[];
  year: readonly (number | null)[];
  ark: readonly string[];
  /** Names of languages; absent where none were identified. */
  language?: readonly string[];
  /** Probability of fiction, in [0, 1]. */
  probability: readonly number[];
  /** What annotators decided; absent where nobody has. */
  label?: readonly Label[];
}

/** What the model decides of each book. */
export interface Decisions {
  predicted: Label[];
  /** Probability of the predicted label. */
  confidence: Float64Array;
  words: Uint16Array;
}

const labels = ["fiction", "non_fiction"] as const;
const placesShown = 11;
const otherPlaces = "other places";
const noPlace = "no place";
const noFormWord = "none of these";
const otherLanguages = "other languages";
const languageSql = "coalesce(nullif(language, ''), 'unknown')";

/** Decides for fiction from the threshold upwards, and counts the words of the titles. */
export function decideBooks({ probability, title }: PredictedBooks, threshold: number): Decisions {
  return {
    predicted: probability.map((p) => (p >= threshold ? "fiction" : "non_fiction")),
    confidence: Float64Array.from(probability, (p) => (p >= threshold ? p : 1 - p)),
    words: Uint16Array.from(title, (text) => titleWords(text).length),
  };
}

/** The columns by which books can be filtered; those for what is not known of these books are left out. */
export function bookColumns(books: PredictedBooks, { predicted, confidence, words }: Decisions): Column[] {
  const places = books.place.map((place) => placeOf(place) || noPlace);
  const known = commonest(
    places.filter((place) => place !== noPlace),
    placesShown,
  );
  return [
    numberColumn({ key: "year", label: "When?", sql: "year" }, books.year, yearAxis(books.year)),
    categoryColumn(
      {
        key: "place",
        label: "Where?",
        rest: otherPlaces,
        sql: `coalesce(town, '${noPlace}')`,
      },
      places,
      [...known, otherPlaces, noPlace],
    ),
    ...languageColumn(books.language),
    numberColumn({ key: "words", label: "How long is the title?", sql: "words" }, words, {
      ...{ from: 0, to: 59, step: 1, bar: 3, whole: true },
    }),
    categoryColumn(
      { key: "form", label: "Which form does the title name?", sql: `coalesce(form, '${noFormWord}')` },
      books.title.map((title) => formWord(title) || noFormWord),
      [...formWords.map(({ name }) => name), noFormWord],
    ),
    numberColumn({ key: "confidence", label: "How sure is the model?", sql: "confidence" }, confidence, {
      ...{ from: 0.5, to: 1, step: 0.01, bar: 2, whole: false },
    }),
    categoryColumn(
      { key: "predicted", label: "What does the model say?", sql: "predicted" },
      predicted,
      labels,
    ),
    ...truthColumns(books.label, predicted),
  ];
}

/** Name of a cell of the confusion matrix. */
export function cellName(label: string, predicted: string): string {
  return `${label} as ${predicted}`;
}

function truthColumns(label: readonly Label[] | undefined, predicted: readonly Label[]): Column[] {
  if (label === undefined) return [];
  return [
    categoryColumn({ key: "label", label: "What did the annotators say?", sql: "label" }, label, labels),
    categoryColumn(
      {
        key: "verdict",
        label: "Is the model right?",
        sql: "CASE WHEN label = predicted THEN 'right' ELSE 'wrong' END",
      },
      label.map((actual, row) => (actual === predicted[row] ? "right" : "wrong")),
      ["right", "wrong"],
    ),
    categoryColumn(
      { key: "cell", label: "Which cell of the matrix?", sql: "concat(label, ' as ', predicted)" },
      label.map((actual, row) => cellName(actual, predicted[row])),
      labels.flatMap((actual) => labels.map((said) => cellName(actual, said))),
    ),
  ];
}

function languageColumn(language: readonly string[] | undefined): Column[] {
  if (language === undefined) return [];
  const known = commonest(
    language.filter((name) => name !== "unknown"),
    placesShown,
  );
  return [
    categoryColumn(
      { key: "language", label: "In which language?", sql: languageSql, rest: otherLanguages },
      language,
      [...known, otherLanguages, "unknown"],
    ),
  ];
}

/** Decades that hold all but the outermost half per cent of the dated books; 1800 to 1899 where none is dated. */
function yearAxis(years: readonly (number | null)[]) {
  const sorted = years.filter((year) => year !== null).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  const [from, to] = sorted.length === 0 ? [1800, 1899] : [decadeOf(at(0.005)), decadeOf(at(0.995)) + 9];
  return { from, to, step: 1, bar: 10, whole: true };
}
