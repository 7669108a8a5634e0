import { decadeOf } from "../catalogue/decades.js";
import type { Novel } from "../rows.js";
import { wilson } from "../statistics/wilson.js";
import { titleKey } from "../text/titleKey.js";
import { shortTitle } from "./shortTitle.js";

/** A book of the collection as the comparison needs it. */
export interface CollectionBook {
  title: string;
  year: number | null;
  /** Does the model say fiction? false without a title. */
  fiction: boolean;
}

/** The novels of a decade in one bibliography, and the books of the collection dated to the same years. */
export interface NovelDecade {
  bibliography: Novel["bibliography"];
  decade: number;
  /** First and last year of the decade that the bibliography covers. */
  from: number;
  to: number;
  novels: number;
  /** Books of the collection, those of them with a title, and those of them that the model calls fiction. */
  books: number;
  titled: number;
  fiction: number;
  /** Novels with a book of the same short title dated from a year before to two years after the novel. */
  matched: number;
  /** The same rule for the same titles, twenty years before the novel existed: matches by chance. */
  byChance: number;
  /** Novels with a book of the same short title of any date, reprints and namesakes included. */
  anyDate: number;
  /** Novels with a book whose whole title has the same letters (see `titleKey`), of any date. */
  wholeTitle: number;
  /** `matched` over `novels`, with Wilson's 95% interval. */
  share: number;
  low: number;
  high: number;
}

/** Years before and after a novel's date within which a book can be its first edition. */
const window = { before: 1, after: 2 };
/** Years by which the window is set back to see how many titles match by chance. */
const setback = 20;

/** Compares the novels of each bibliography and decade with the collection. Novels without a year are left out. */
export function novelDecades(novels: readonly Novel[], books: readonly CollectionBook[]): NovelDecade[] {
  const years = new Map<string, Set<number>>();
  const whole = new Set<string>();
  for (const { title, year } of books) {
    if (title === "") continue;
    whole.add(titleKey(title));
    const key = shortTitle(title);
    if (key === "") continue;
    const known = years.get(key) ?? new Set();
    years.set(key, known.add(year ?? NaN));
  }
  const near = (title: string, year: number) => {
    const known = years.get(shortTitle(title));
    if (!known) return false;
    for (let y = year - window.before; y <= year + window.after; y++) if (known.has(y)) return true;
    return false;
  };
  return [...new Set(novels.map(({ bibliography }) => bibliography))].flatMap((bibliography) => {
    const dated = novels.flatMap(({ title, year, ...novel }) =>
      novel.bibliography === bibliography && year !== null ? [{ title, year }] : [],
    );
    const first = Math.min(...dated.map(({ year }) => year));
    const last = Math.max(...dated.map(({ year }) => year));
    const decades = [...new Set(dated.map(({ year }) => decadeOf(year)))].sort((a, b) => a - b);
    return decades.map((decade): NovelDecade => {
      const [from, to] = [Math.max(first, decade), Math.min(last, decade + 9)];
      const own = dated.filter(({ year }) => decadeOf(year) === decade);
      const held = books.filter(({ year }) => year !== null && year >= from && year <= to);
      const count = (holds: (novel: { title: string; year: number }) => boolean) => own.filter(holds).length;
      const matched = count(({ title, year }) => near(title, year));
      const { value, low, high } = wilson(matched, own.length);
      return {
        ...{ bibliography, decade, from, to, novels: own.length, books: held.length },
        titled: held.filter(({ title }) => title !== "").length,
        fiction: held.filter(({ fiction }) => fiction).length,
        matched,
        byChance: count(({ title, year }) => near(title, year - setback)),
        anyDate: count(({ title }) => years.has(shortTitle(title))),
        wholeTitle: count(({ title }) => whole.has(titleKey(title))),
        ...{ share: value, low, high },
      };
    });
  });
}
