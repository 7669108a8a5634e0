import { count, plural } from "../../format.js";
import type { LabelledRecord } from "./labelRecord.js";

/** Names of counts that there is one of for each problem, or label without a term. */
const [problemName, withoutTermName] = ["problem: ", "without a term: "];

/** Counts what becomes of records, by names that `recordSentences` knows; those of several counts can be added up. */
export class RecordCounts {
  readonly byName: Record<string, number> = {};

  /** How many have been counted. */
  get records(): number {
    return this.byName["records"] ?? 0;
  }

  add({ added, carried, toReview, withoutTerm }: LabelledRecord): void {
    this.#count("records");
    if (added.length > 0) this.#count("labelled");
    this.#count("terms", added.length);
    if (carried.length > 0) this.#count("carrying");
    if (toReview.length > 0) this.#count("reviewed");
    for (const problem of new Set(toReview.map((each) => each.problem))) this.#count(problemName + problem);
    for (const label of withoutTerm) this.#count(withoutTermName + label);
  }

  /** Adds the counts of others. */
  addAll(counts: Readonly<Record<string, number>>): void {
    for (const [name, count] of Object.entries(counts)) this.#count(name, count);
  }

  #count(name: string, by = 1): void {
    this.byName[name] = (this.byName[name] ?? 0) + by;
  }
}

/**
 * What a reader should know of records, in sentences.
 *
 * @param counts by `RecordCounts`
 * @param names what to call the table of terms, and the file for what a person should look at
 */
export function recordSentences(
  counts: Readonly<Record<string, number>>,
  names: { terms: string; review: string },
): string[] {
  const of = (name: string) => counts[name] ?? 0;
  const listed = (prefix: string) =>
    Object.entries(counts).flatMap(([name, count]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), count] as const] : [],
    );
  const problems = listed(problemName).map(([problem, count]) => `${problem} ${count}`);
  return [
    `${plural(of("records"), "record")}: ${plural(of("terms"), "term")} added to ${count(of("labelled"))}`,
    ...(of("carrying") > 0
      ? [`${plural(of("carrying"), "record")} left alone, carrying the term already`]
      : []),
    ...(of("reviewed") > 0
      ? [
          `${plural(of("reviewed"), "record")} for a person to look at, in ${names.review}: ${problems.join(", ")}`,
        ]
      : []),
    ...listed(withoutTermName).map(
      ([label, count]) =>
        `no term: ${label}, the label of ${plural(count, "record")} (expected a line in ${names.terms})`,
    ),
  ];
}
