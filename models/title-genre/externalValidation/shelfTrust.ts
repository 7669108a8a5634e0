import { pressMarkClass } from "../../../src/lib/catalogue/pressMark.js";
import { labelledClasses, shelfLabel } from "../../../src/lib/agreement/shelfLabel.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";
import type { Label } from "../../../src/lib/rows.js";

/** A book with a shelfmark and the label that a person gave it. */
export interface ShelvedBook {
  id: string;
  shelfmark: string;
  label: Label;
}

/**
 * How often people agree with the label that a class of press-marks stands for, with Wilson's interval (each book once),
 * and how many titles stand there in the collection and elsewhere.
 */
export function shelfTrust(
  books: readonly ShelvedBook[],
  collection: readonly { title: string; shelfmark: string }[],
  elsewhere: readonly { group: string }[],
) {
  const titled = collection
    .filter(({ title }) => title !== "")
    .map(({ shelfmark }) => pressMarkClass(shelfmark));
  const classed = [...new Map(books.map((book) => [book.id, book])).values()].map(({ shelfmark, label }) => ({
    shelf: pressMarkClass(shelfmark),
    label,
  }));
  return labelledClasses.map((shelf) => {
    const on = classed.filter((book) => book.shelf === shelf);
    const agree = on.filter(({ label }) => label === shelfLabel(shelf)).length;
    return {
      shelf,
      says: shelfLabel(shelf),
      books: on.length,
      agree,
      ...wilson(agree, on.length),
      collection: titled.filter((each) => each === shelf).length,
      elsewhere: elsewhere.filter(({ group }) => group === shelf).length,
    };
  });
}
