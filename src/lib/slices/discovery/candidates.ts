import { conditionTest, type Condition } from "../condition.js";
import type { SliceTitle } from "../sliceTitle.js";
import { bitset, setOf, size, type Bitset } from "../bitset.js";
import type { Bins, Field, GroupedField } from "../../catalogue/field.js";
import { fields } from "../../catalogue/fields/index.js";
import { wordsOf } from "../../catalogue/titleWords.js";
import { kindOf, type ConditionKind } from "./settings.js";

/** A condition that a search may use. */
export interface Candidate {
  condition: Condition;
  /** Conditions of one family are not combined with each other; null for none. */
  family: string | null;
  knownFrom: Field["knownFrom"];
  test: (title: SliceTitle) => boolean;
  /** The titles that were searched for which it holds. */
  inside: Bitset;
}

/** Most words that a search looks at: those that stand in the most titles, but not in more than this share. */
const mostWords = 60;
const commonWord = 0.25;

/**
 * The conditions that a search over these titles combines: those that hold of at least `minimumSupport` of them and
 * not of all. Every group of every field, numbers in fine and in broad ranges, that none is known, and the commonest
 * words of three letters or more.
 */
export function candidates(
  titles: readonly SliceTitle[],
  kinds: readonly ConditionKind[],
  minimumSupport: number,
): Candidate[] {
  const all = fields.flatMap((field): Untested[] => {
    const kind = kindOf(field);
    if (kind === null || field.grainOf !== undefined || !kinds.includes(kind)) return [];
    const { key: column, knownFrom } = field;
    return field.kind === "text"
      ? words(titles, minimumSupport)
      : conditionsOn(field, titles).map((each) => ({
          condition: { column, ...each },
          family: column,
          knownFrom,
        }));
  });
  return all
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

function conditionsOn(field: GroupedField, titles: readonly SliceTitle[]): Omit<Condition, "column">[] {
  const values = titles.flatMap((title) => title.values[field.key] ?? []);
  if (values.length === 0) return [];
  const is = (value: string) => ({ operator: "is" as const, value });
  if (field.kind === "flag") return ["yes", "no"].map(is);
  if (field.kind === "number") {
    const { bins, broader } = field;
    const ranges = [...(broader?.(values as number[]).ends ?? []), ...bins.ends];
    const distinct = new Map(ranges.map((ends) => [ends.join(), ends]));
    return [...Array.from(distinct.values(), rangeCondition), { operator: "missing", value: null }];
  }
  const times = new Map<string, number>();
  for (const value of values as string[]) times.set(value, (times.get(value) ?? 0) + 1);
  const texts = [...times.keys()].sort();
  if (field.order) return texts.map(is);
  const commonest = texts.reduce((a, b) => ((times.get(b) ?? 0) > (times.get(a) ?? 0) ? b : a));
  return [...texts.map(is), { operator: "is not", value: commonest }];
}

function rangeCondition([least, greatest]: Bins["ends"][number]): Omit<Condition, "column"> {
  if (least === null) return { operator: "at most", value: greatest };
  return greatest === null
    ? { operator: "at least", value: least }
    : { operator: "between", value: [least, greatest] };
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
      knownFrom: "title",
      inside: setOf(titles.length, rows),
    }));
}
