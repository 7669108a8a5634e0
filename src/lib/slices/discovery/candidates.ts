import { sliceColumns } from "../columns.js";
import { conditionTest, type Condition } from "../condition.js";
import type { SliceTitle } from "../sliceTitle.js";
import { bitset, setOf, size, type Bitset } from "../bitset.js";
import { decadeOf } from "../../catalogue/decades.js";
import { wordsOf } from "../../catalogue/titleWords.js";
import type { ConditionKind } from "./settings.js";

/** A condition that a search may use. */
export interface Candidate {
  condition: Condition;
  /** Conditions of one family are not combined with each other; null for none. */
  family: string | null;
  kind: ConditionKind;
  test: (title: SliceTitle) => boolean;
  /** The titles that were searched for which it holds. */
  inside: Bitset;
}

/** Upper ends of the ranges of length, in words; the last is open. */
const lengths = [4, 7, 12, 20];
/** Ends of the ranges of confidence. */
const confidences = [0.5, 0.6, 0.75, 0.9, 0.98, 1];
/** Most words that a search looks at: those that stand in the most titles, but not in more than this share. */
const mostWords = 60;
const commonWord = 0.25;

/**
 * The conditions that a search over these titles combines: those that hold of at least `minimumSupport` of them and
 * not of all. Years by decade and by longer ranges, every place and language, the commonest words of three letters or more, length and
 * confidence in ranges, brackets and authors. The labels of the annotators take part only if asked for.
 */
export function candidates(
  titles: readonly SliceTitle[],
  kinds: readonly ConditionKind[],
  minimumSupport: number,
): Candidate[] {
  const all = [
    ...catalogue(titles),
    ...words(titles, minimumSupport),
    ...ranges("length", "words", [1, ...lengths.map((end) => end + 1)], [...lengths, null]),
    ...values(titles, "language", "language"),
    ...ranges("confidence", "confidence", confidences.slice(0, -1), confidences.slice(1)),
    ...values(titles, "predicted", "predicted"),
    ...values(titles, "label", "label"),
  ];
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ inside, ...each }) => {
      const test = conditionTest(each.condition);
      return { ...each, test, inside: inside ?? bitset(titles.length, (row) => test(titles[row])) };
    })
    .filter(({ inside }) => size(inside) >= minimumSupport && size(inside) < titles.length);
}

interface Untested extends Omit<Candidate, "test" | "inside"> {
  /** Where it is known without a test. */
  inside?: Bitset;
}

function catalogue(titles: readonly SliceTitle[]): Untested[] {
  const years = titles.flatMap(({ year }) => year ?? []);
  const decades = [...new Set(years.map((year) => decadeOf(year)))].sort((a, b) => a - b);
  const year = (condition: Pick<Condition, "operator" | "value">): Untested => ({
    condition: { column: "year", ...condition },
    family: "year",
    kind: "catalogue",
  });
  const flag = (column: string, value: string): Untested => ({
    condition: { column, operator: "is", value },
    family: column,
    kind: "catalogue",
  });
  return [
    year({ operator: "at most", value: 1799 }),
    year({ operator: "between", value: [1800, 1849] }),
    year({ operator: "between", value: [1850, 1899] }),
    year({ operator: "missing", value: null }),
    ...decades.map((decade) => year({ operator: "between", value: [decade, decade + 9] })),
    ...values(titles, "place", "catalogue"),
    {
      condition: { column: "place", operator: "is not", value: "London" },
      family: "place",
      kind: "catalogue",
    },
    ...["yes", "no"].flatMap((value) => [flag("brackets", value), flag("author", value)]),
  ];
}

function values(titles: readonly SliceTitle[], column: string, kind: ConditionKind): Untested[] {
  const value = sliceColumns.find(({ key }) => key === column)?.value;
  const distinct = new Set(titles.map((title) => String(value?.(title) ?? "")));
  return [...distinct]
    .sort()
    .map((value) => ({ condition: { column, operator: "is", value }, family: column, kind }));
}

function words(titles: readonly SliceTitle[], minimumSupport: number): Untested[] {
  const standsIn = new Map<string, number[]>();
  titles.forEach(({ compared }, row) => {
    for (const word of wordsOf(compared)) {
      const rows = standsIn.get(word);
      if (!rows) standsIn.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  });
  return [...standsIn]
    .filter(
      ([word, { length }]) =>
        length >= minimumSupport && length <= commonWord * titles.length && /\p{L}{3}/u.test(word),
    )
    .sort(([a, rows], [b, others]) => others.length - rows.length || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word, rows]) => ({
      condition: { column: "title", operator: "has", value: word },
      family: null,
      kind: "words",
      inside: setOf(titles.length, rows),
    }));
}

function ranges(
  kind: ConditionKind,
  column: string,
  from: readonly number[],
  to: readonly (number | null)[],
): Untested[] {
  return from.map((low, at) => {
    const high = to[at];
    const condition: Condition =
      high === null || high === undefined
        ? { column, operator: "at least", value: low }
        : { column, operator: "between", value: [low, high] };
    return { condition, family: column, kind };
  });
}
