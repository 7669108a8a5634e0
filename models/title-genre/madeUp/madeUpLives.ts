import { wordHash } from "../../../src/lib/text/tokens.js";

/** How biographies and letters call themselves; X stands for the person. */
const wordings = [
  ...["Life of X", "The life of X", "The life and times of X", "The life and works of X"],
  ...["Life and letters of X", "The life and correspondence of X", "X, his life and work"],
  ...["Memoir of X", "Memoirs of X", "Recollections of X", "Reminiscences of X"],
  ...["Letters of X", "The letters of X", "Correspondence of X", "The journal of X", "Diary of X"],
  ...["The autobiography of X", "X, a biography", "X: a biographical sketch"],
];

/** One author in so many is given a biography: more would teach that names are biographies. */
const oneIn = 8;

/**
 * Made-up titles of biographies of the authors that catalogues name, one an author: they stand in for a kind of book
 * that the collection hardly holds. An author named "Surname, Forenames" becomes "Forenames Surname".
 */
export function madeUpLives(rows: readonly { author: string }[]): { id: string; title: string }[] {
  const names = new Set(rows.flatMap(({ author }) => personName(author) ?? []));
  return [...names]
    .filter((name) => (wordHash(`life ${name}`) >>> 0) % oneIn === 0)
    .map((name) => {
      const wording = wordings[(wordHash(name) >>> 5) % wordings.length];
      return { id: `life of ${name}`, title: wording.replace("X", name) };
    });
}

/** The name of a person as a title would have it, or null where a heading has more parts than two. */
export function personName(heading: string): string | null {
  const plain = heading.split(";")[0].replace(/\(.*?\)/, "");
  const match = /^([\p{L}' -]{3,}), ([\p{L}. '-]{2,30})$/u.exec(plain.trim());
  if (!match || /pseud/i.test(match[2])) return null;
  return `${match[2].replace(/[. ]+$/, "")} ${match[1].trim()}`;
}
