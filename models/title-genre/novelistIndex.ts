import { foldText } from "../../src/lib/text/normalise.js";
import type { Book, NovelWithAuthor } from "../../src/lib/rows.js";
import { mainTitle, novelTitle } from "./bareTitle.js";

/**
 * What At the Circulating Library says of a book: is its author a novelist, is its title listed as a novel's, and is
 * the listed novel by the same author?
 */
export class NovelistIndex {
  /** Surname and first forename of each novelist. */
  readonly #novelists = new Set<string>();
  /** Surnames of the authors of the novels of a title. */
  readonly #authors = new Map<string, Set<string>>();

  constructor(novels: readonly NovelWithAuthor[]) {
    for (const { title, surname, forename } of novels) {
      const last = letters(surname).join(" ");
      const first = letters(forename).at(0);
      if (last !== "" && first !== undefined) this.#novelists.add(`${last}, ${first}`);
      const key = letters(novelTitle(title)).join(" ");
      this.#authors.set(key, (this.#authors.get(key) ?? new Set()).add(last));
    }
  }

  /** "novelist", and one of "listed with its author" and "listed title" (of two words or more). */
  signs({ author, title }: Book): string[] {
    const [surname, forenames = ""] = author.split(";")[0].split(",");
    const last = letters(surname.replace(/\(.*/, "")).join(" ");
    const first = letters(forenames).at(0);
    const signs: string[] = [];
    if (last !== "" && first !== undefined && this.#novelists.has(`${last}, ${first}`))
      signs.push("novelist");
    const key = letters(mainTitle(title)).join(" ");
    const authors = this.#authors.get(key);
    if (authors?.has(last) && last !== "") signs.push("listed with its author");
    else if (authors && key.includes(" ")) signs.push("listed title");
    return signs;
  }
}

/** Words of letters, folded, accents taken off. */
function letters(text: string): string[] {
  return (
    foldText(text)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/\p{L}+/gu) ?? []
  );
}
