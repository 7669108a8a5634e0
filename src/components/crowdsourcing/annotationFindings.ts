import type { FieldReliability } from "../../lib/agreement/fieldReliability.js";
import type { RowTiming } from "../../lib/agreement/rowTiming.js";
import type { TypingHabit } from "../../lib/agreement/typingHabits.js";
import { count, decimal, interval, percent, plural, signed } from "../../lib/format.js";
import type { ModelComparison } from "../../lib/model/evaluation.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import type { AuditGroup } from "./fieldAgreement.js";
import type { SourcePair } from "./sourceCharts.js";

/** Rows by person, most first: share of the four busiest. */
export function busiest(rowsPerPerson: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return sum(rowsPerPerson.slice(0, 4)) / sum(rowsPerPerson);
}

/** A time as month and year: "May 2020". */
export function month(time: string): string {
  return new Date(time).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}

/** Agreement with the catalogue in both groups of books, and by chance, for the fields that both fill. */
export function joins(many: AuditGroup, few: AuditGroup): string {
  const both = (name: string) => {
    const [a, b] = [many, few].map(({ fields }) => fields.find(({ field }) => field === name));
    return a && b && a.books > 0 && b.books > 0 ? { a, b } : null;
  };
  const year = both("year");
  const opening = year
    ? `On the ${plural(many.books, "book")} with three rows or more the years agree for ${percent(year.a.value)}; on the ${count(few.books)} with one or two for ${percent(year.b.value)}, where dealing the annotations out to those books at random would give ${percent(year.b.byChance)}. `
    : "";
  const others = ["publisher", "author", "subject"].flatMap((name) => {
    const field = both(name);
    return field
      ? [
          `${name} for ${percent(field.a.value, 0)} against ${percent(field.b.value, 0)} (at random ${percent(field.b.byChance, 0)})`,
        ]
      : [];
  });
  return others.length > 0
    ? `${opening}Fields that the integrity check never reads say the same: ${others.join(", ")}.`
    : opening;
}

/** How soon a reader of a few books would have come upon a contradiction of years. */
export function noticed(groups: readonly AuditGroup[]): string {
  const years = groups.flatMap(({ fields }) =>
    fields.filter(({ field, books }) => field === "year" && books > 0),
  );
  const books = years.reduce((sum, each) => sum + each.books, 0);
  const wrong = years.reduce((sum, each) => sum + each.books * (1 - each.value), 0) / books;
  if (!(books > 0)) return "No book states a year on both sides.";
  return `Both sides state a year for ${plural(books, "book")}, and ${percent(wrong, 0)} of these contradict each other. Of three books picked at random, at least one would show it with a probability of ${percent(1 - (1 - wrong) ** 3, 0)}, of ten with ${percent(1 - (1 - wrong) ** 10, 1)}. It takes nothing but reading: a Swedish title with a year and a publisher of Paris is hard to overlook once both stand on one line. What hides it is looking at columns one by one, each of which is in good order.`;
}

/** What the wrong labels did to the scores of a model. */
export function scoreChange(comparison: ModelComparison | undefined): string {
  if (!comparison) return "";
  const { difference, gained, lost, pValue } = comparison;
  return `Taking the misjoined half out changes the accuracy on the test sample by ${signed(difference.value * 100, 1)} points (95% interval ${signed(difference.low * 100, 1)} to ${signed(difference.high * 100, 1)}): ${plural(gained, "title")} gained, ${count(lost)} lost (exact McNemar test p = ${decimal(pValue, 2)}). A score that hardly moves hides two models that differ: one calls more titles fiction, the other more of them non-fiction.`;
}

/** The least alpha of all fields; NaN where none is defined. */
export function leastAlpha(fields: readonly FieldReliability[]): number {
  const alphas = fields.flatMap(({ alpha }) => alpha?.value ?? []);
  return alphas.length > 0 ? Math.min(...alphas) : NaN;
}

/** Who made the rows of a book, and of what. */
export function people({ books, samePerson, sameSubject }: RowTiming): string {
  return `Of the ${plural(books, "book")} with several rows, ${count(samePerson)} name one person twice or more, who would have had to do the same book again and type it the same to the letter. And the platform numbers the items that it shows: people who judge the same item share its number. The rows of a book do so for ${count(sameSubject)} of the ${count(books)} books; every other row has an item of its own.`;
}

/** When the rows of a book were made. */
export function order({ days, order: groups }: RowTiming): string {
  if (!days) return "No book has several rows.";
  const ordered = groups.filter(({ rows }) => rows > 2);
  const least = Math.min(...ordered.map(({ correlation }) => correlation));
  const half = `Half of the books had their rows spread over ${count(days.median)} days or more, and none over less than ${count(days.least)}.`;
  if (ordered.length === 0) return half;
  return `${half} Books with three rows or more stand in ${least > 0.99 ? "the same order" : "an order of their own"} by the time of their first row, of their second, and so on: the least rank correlation is ${decimal(least, 4)}. ${
    least > 0.99
      ? "People who each choose what to do next do not keep step over hundreds of books. Lists that were sorted and laid side by side do."
      : ""
  }`;
}

/** What the repeated rows are. */
export function copies(habits: readonly TypingHabit[]): string {
  const told = habits.filter(({ rows, shuffled }) => rows > 2 && shuffled.most < 1);
  const second = told.filter(({ row }) => row === 2);
  const others = told.filter(({ row }) => row !== 2);
  const closing =
    "Raw agreement and alpha of repeated rows measure the copying. They say nothing about whether people agree.";
  if (second.length === 0 || others.length === 0) return closing;
  const list = second.map(({ rows, explained }) => `${percent(explained)} of the books with ${rows} rows`);
  const beyond = (row: TypingHabit) => row.explained - row.shuffled.mean;
  const best = others.reduce((a, b) => (beyond(b) > beyond(a) ? b : a));
  return `The person on the second row explains the sign for ${list.join(", ")}. The next best, row ${best.row} of ${best.rows}, does so for ${percent(best.explained)}, where chance gives ${percent(best.shuffled.mean)}. The words of a book come from one person, whose answers were put beside every row. The other rows look like stations through which a book passed on the platform, months apart. ${closing}`;
}

/** What was agreed on the books that two people judged. */
export function doubleJudged(
  double: { books: number; byTitle: number; agree: number; alpha: Estimate },
  misjoined: { books: number; agree: number; alpha: Estimate },
): string {
  const n = double.books;
  if (n === 0) return "No well-joined book is labelled in the test sample too.";
  return `Two people agree on ${count(double.agree)} of ${plural(n, "well-joined book")} (${count(double.byTitle)} of them matched by title alone), and alpha is ${interval(double.alpha, (value) => decimal(value, 2))}. That is all that this data can say of agreement between annotators: ${plural(n, "book")} leave room for anything ${(double.alpha.low ?? 0) < 0.667 ? "from doubtful to perfect" : "in that interval"}. ${
    misjoined.books > 0
      ? `The misjoined books show what alpha is for. Their borrowed labels agree with the test sample on ${count(misjoined.agree)} of ${count(misjoined.books)}, because most books are non-fiction; alpha, which takes chance off, is ${decimal(misjoined.alpha.value, 2)}.`
      : ""
  }`;
}

/** What the estimates of the sources rest on. */
export function sourceCaveat(pairs: readonly SourcePair[]): string {
  const between = (a: string, b: string) => {
    const pair = pairs.find((each) => each.a === a && each.b === b);
    return pair && pair.joint > 0 ? `${percent(pair.agreement)} of ${plural(pair.joint, "book")}` : null;
  };
  const titles = between("cataloguer’s brackets", "other labelling functions");
  const shelf = between("annotators", "press-marks");
  const sample = between("annotators of the test sample", "press-marks");
  return `The model takes errors for independent. They are not: brackets and labelling functions read the same titles${titles ? ` (they agree on ${titles})` : ""}, and a title that deceives one deceives the other, and perhaps the person too. Sources that err together vouch for each other, and whoever dissents is blamed; the accuracies of what reads titles are upper bounds, those of the people lower ones. The shelf is the one witness that does not read titles: somebody once opened the book and put it there. It agrees with ${[shelf && `the annotators on ${shelf}`, sample && `the annotators of the test sample on ${sample}`].filter(Boolean).join(", and with ") || "nobody else on any book"}. Nor do the sources judge the same books: a source on easy books looks better than one on a random sample.`;
}
