import type { Book } from "../../../src/lib/rows.js";

/** A book of which nothing but the title is known. */
export function aBook(title: string): Book {
  const none = { digitalId: "", author: "", place: "", publisher: "", shelfmark: "", country: "", ark: "" };
  return { id: title, title, ...none, year: null, dateStatement: "", languages: [] };
}
