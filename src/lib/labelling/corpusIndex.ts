import { composeText } from "../text/normalise.js";
import { titleKey } from "../text/titleKey.js";
import type { Book } from "../rows.js";
import type { TextField } from "./labellingFunction.js";
import { authorKey, publisherKey } from "./nameKey.js";
import { pressMarkNumber } from "../catalogue/pressMark.js";
import { FieldIndex } from "./text/fieldIndex.js";

/** What labelling functions read of a book. */
export type IndexedBook = Pick<Book, "id" | "title" | "author" | "place" | "publisher" | "shelfmark">;

/** Books made ready for voting. Built once; every part is made when it is first asked for, then kept. */
export class CorpusIndex {
  readonly books: readonly IndexedBook[];
  readonly #fields = new Map<TextField, FieldIndex>();
  readonly #groups = new Map<string, Int32Array>();
  #pressMarks: Int32Array | null = null;

  /** @param books in the order that votes will have; the title's index is built at once */
  constructor(books: readonly IndexedBook[]) {
    this.books = books;
    this.field("title");
  }

  get size(): number {
    return this.books.length;
  }

  /** Inverted index of one text field. */
  field(name: TextField): FieldIndex {
    return remember(this.#fields, name, () => new FieldIndex(this.books.map((book) => book[name])));
  }

  /** Text of a field as catalogued, in Unicode's composed form. */
  text(name: TextField, book: number): string {
    return composeText(this.books[book][name]);
  }

  /** Number of each book's press-mark, or −1. */
  get pressMarks(): Int32Array {
    this.#pressMarks ??= Int32Array.from(this.books, ({ shelfmark }) => pressMarkNumber(shelfmark) ?? -1);
    return this.#pressMarks;
  }

  /** For each book the number of its author, publisher or wording of the title, shared by books of the same; −1 for none. */
  groups(by: "author" | "publisher" | "title"): Int32Array {
    return remember(this.#groups, by, () => {
      const numbers = new Map<string, number>();
      const key = { author: authorKey, publisher: publisherKey, title: titleKey }[by];
      return Int32Array.from(this.books, (book) => {
        const name = key(book[by]);
        return name === "" ? -1 : remember(numbers, name, () => numbers.size);
      });
    });
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
