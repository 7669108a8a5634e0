import * as Plot from "@observablehq/plot";
import { yearSpan, type YearPair } from "../../lib/recordLinkage/yearPairs.js";
import { count, plural, year } from "../../lib/format.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";

/** The catalogue's year against the annotator's: a diagonal, and a cloud that should not be there. */
export function yearComparison(pairs: readonly YearPair[]): HTMLElement {
  const sum = (part: readonly YearPair[]) => part.reduce((total, { books }) => total + books, 0);
  const passing = sum(pairs.filter(({ wellJoined }) => wellJoined));
  const span = (first: number) => `${first} to ${first + yearSpan - 1}`;
  const axis = { domain: [1780, 1920], tickFormat: "d", grid: true } as const;
  return figure({
    title: "Did annotator and catalogue look at the same book?",
    chart: (width) =>
      Plot.plot({
        width,
        height: Math.min(420, width * 0.7),
        marginLeft: 50,
        marginTop: 32,
        x: { ...axis, label: "Year in the catalogue" },
        y: { ...axis, label: "Year that the annotator read" },
        r: { domain: [1, Math.max(2, ...pairs.map(({ books }) => books))], range: [1.8, 9] },
        color: {
          legend: true,
          domain: [true, false],
          range: [colour.right, colour.wrong],
          tickFormat: (passes: boolean) => (passes ? "passes the integrity check" : "fails it"),
        },
        marks: [
          Plot.dot(pairs, {
            x: ({ catalogue }: YearPair) => catalogue + yearSpan / 2,
            y: ({ annotator }: YearPair) => annotator + yearSpan / 2,
            r: "books",
            stroke: "wellJoined",
            symbol: "wellJoined",
            clip: true,
            tip: true,
            title: ({ books, catalogue, annotator }: YearPair) =>
              `${plural(books, "book")}\ncatalogue ${span(catalogue)}, annotator ${span(annotator)}`,
          }),
        ],
        symbol: { domain: [true, false], range: ["circle", "times"] },
      }),
    summary:
      `Books as points, larger where more of them coincide. ${count(passing)} books pass the integrity check and lie on the diagonal, ` +
      `where both years agree; ${count(sum(pairs) - passing)} fail it and are strewn over the whole field.`,
    caption: `Books for which both years are known, in spans of ${yearSpan} years. What lies off the diagonal compares a book with somebody else's date.`,
    rows: pairs,
    columns: [
      { key: "catalogue", label: "Catalogue, from", format: year },
      { key: "annotator", label: "Annotator, from", format: year },
      { key: "wellJoined", label: "Passes", format: (value) => (value ? "yes" : "no") },
      { key: "books", label: "Books" },
    ],
    filename: "years.csv",
  });
}
