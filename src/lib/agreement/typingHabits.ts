import { randomGenerator, shuffle } from "../statistics/random.js";
import type { AnnotationCopy } from "./annotationCopies.js";

/** Does the person named on a row explain how the book's headings are typed? */
export interface TypingHabit {
  /** Rows of the books that are looked at, and which of them this is, 1 for the earliest. */
  rows: number;
  row: number;
  books: number;
  /** Share of the books whose delimiter is the commonest one of the person on this row. */
  explained: number;
  /** The same when people are dealt out to these books at random: mean and greatest of the shuffles. */
  shuffled: { mean: number; most: number };
}

const shuffles = 200;

/** The sign that divides the subfields of a heading, as somebody typed it: "$", "ǂ" or "‡"; null for none or several. */
export function delimiter(heading: string): string | null {
  const signs = new Set(heading.match(/[$ǂ‡](?=\s?[a-z0-9])/g) ?? []);
  return signs.size === 1 ? [...signs][0] : null;
}

/**
 * For each row of the books with the same number of rows: how well the person on that row predicts the delimiter that
 * the book's headings are typed with (share of books that follow the person's commonest one), against the same with
 * people shuffled among the books. A habit shows on the row of whoever typed the headings, and on no other.
 */
export function typingHabits(
  books: readonly (readonly AnnotationCopy[])[],
  fields: readonly string[],
): TypingHabit[] {
  const typed = books.flatMap((copies) => {
    const sign = delimiter(fields.map((field) => copies[0].cells[field]).join("\n"));
    return sign === null ? [] : [{ sign, people: copies.map(({ annotator }) => annotator) }];
  });
  const sizes = [...new Set(typed.map(({ people }) => people.length))].sort((a, b) => a - b);
  return sizes.flatMap((rows) => {
    const alike = typed.filter(({ people }) => people.length === rows);
    const signs = alike.map(({ sign }) => sign);
    return Array.from({ length: rows }, (_, row) => {
      const people = alike.map((book) => book.people[row]);
      const random = randomGenerator(1);
      const chance = Array.from({ length: shuffles }, () =>
        explained(shuffle(people.slice(), random), signs),
      );
      return {
        rows,
        row: row + 1,
        books: alike.length,
        explained: explained(people, signs),
        shuffled: { mean: chance.reduce((sum, each) => sum + each, 0) / shuffles, most: Math.max(...chance) },
      };
    });
  });
}

function explained(people: readonly string[], signs: readonly string[]): number {
  const counts = new Map<string, Map<string, number>>();
  people.forEach((person, i) => {
    const own = counts.get(person) ?? new Map<string, number>();
    own.set(signs[i], (own.get(signs[i]) ?? 0) + 1);
    counts.set(person, own);
  });
  let followed = 0;
  for (const own of counts.values()) followed += Math.max(...own.values());
  return followed / people.length;
}
