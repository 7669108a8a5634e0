import { periodOf, undated } from "../catalogue/decades.js";
import { formWord } from "../catalogue/formWords.js";
import { placeOf } from "../catalogue/place.js";
import { titleWords } from "../catalogue/titleWords.js";
import type { ComparedBook } from "./attributes.js";
import { divide, type Division } from "./skipped.js";

/** A titled book as the question what was skipped needs it. */
export interface DividedBook extends ComparedBook {
  isAnnotated: boolean;
  isTraining: boolean;
  /** What the model takes it for: "fiction" or "non-fiction". */
  predicted: string;
}

/** The titled books divided in several ways, the coarse ones first. */
export function divisions(books: readonly DividedBook[]): Division[] {
  const by = (key: string, label: string, kindOf: (book: DividedBook) => string | null) =>
    divide(key, label, books, (i) => kindOf(books[i]));
  const decade = ({ year }: DividedBook) => periodOf(year);
  const form = ({ title }: DividedBook) => formWord(title) || "no form word";
  const forms = new Map(books.map((book) => [book.id, form(book)]));
  const formOf = ({ id }: DividedBook) => forms.get(id) ?? null;
  return [
    by("language", "language", ({ language }) => language),
    by("decade", "decade", decade),
    by("form", "first form word in the title", formOf),
    by(
      "predicted",
      "language and genre by the model",
      ({ language, predicted }) => `${language}, ${predicted}`,
    ),
    by("language-decade", "language and decade", (book) =>
      decade(book) === undated ? null : `${book.language}, ${decade(book)}`,
    ),
    by("form-decade", "form word and decade", (book) =>
      decade(book) === undated ? null : `${formOf(book)}, ${decade(book)}`,
    ),
    by("place", "place", ({ place }) => placeOf(place) || null),
    by("length", "length of the title", ({ title }) => {
      const words = titleWords(title).length;
      return words <= 2
        ? "1 or 2 words"
        : words <= 5
          ? "3 to 5 words"
          : words <= 15
            ? "6 to 15 words"
            : "16 words or more";
    }),
  ];
}
