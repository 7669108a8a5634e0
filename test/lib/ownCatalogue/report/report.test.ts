import { describe, expect, test } from "vitest";
import { readCitation } from "../../../../loaders/citation.js";
import { catalogueOf } from "../../../../src/lib/catalogue/catalogueOf.js";
import { intervalRange, percent } from "../../../../src/lib/format.js";
import { binaryDescription } from "../descriptions.js";
import type { ModelDescription } from "../../../../src/lib/model/description.js";
import type { Annotation } from "../../../../src/lib/ownCatalogue/annotation.js";
import { catalogueTask, type CatalogueModel } from "../../../../src/lib/ownCatalogue/catalogueTask.js";
import { labelsByRow, labelShare } from "../../../../src/lib/ownCatalogue/labelShares.js";
import { sampleAccuracy, type RandomSample } from "../../../../src/lib/ownCatalogue/randomSample.js";
import { report } from "../../../../src/lib/ownCatalogue/report/report.js";
import { reportFigures, type ReportSource } from "../../../../src/lib/ownCatalogue/report/reportFigures.js";
import { wilson } from "../../../../src/lib/statistics/wilson.js";
import { atOnce } from "../../../../src/lib/steps.js";

const description: ModelDescription = {
  ...binaryDescription,
  certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
  onnx: { bytes: 1, sha256: "0123456789abcdef".repeat(4) },
  thresholds: [0.5],
  trainedOn: "Made-up titles.",
};
/** Forty titles: the model calls every other one fiction, and is sure of the first ten. */
const rows = Array.from({ length: 40 }, (_, row) => row);
const titles = rows.map((row) =>
  row === 39 ? "" : row % 2 === 0 ? `A <b>novel</b> & ${row}` : `A history ${row}`,
);
const catalogue = catalogueOf(titles.map((title, row) => ({ id: `b${row}`, title, year: 1800 + row })));
const fictionOf = (row: number) => (row % 2 === 0 ? (row < 10 ? 0.95 : 0.7) : row < 10 ? 0.05 : 0.3);
const model: CatalogueModel = {
  ...{ key: "title-genre", title: "Fiction by title", description },
  probabilities: Float32Array.from(
    rows.flatMap((row) => (titles[row] === "" ? [NaN, NaN] : [1 - fictionOf(row), fictionOf(row)])),
  ),
  explain: () => Promise.reject(new Error("not asked")),
};
/** The file says what the model says, but for the first four records, and nothing of the last twenty. */
const cells = rows.map((row) => (row >= 20 ? "" : (row % 2 === 0) !== row < 4 ? "Roman" : "Sachbuch"));
/** Annotators have judged 24 by chance: the model is right on 21. */
const sample: RandomSample = {
  known: rows.slice(0, 24).map((row) => ({ row, labels: [(row % 2 === 0) !== row < 3 ? 1 : 0] })),
  ...{ unsure: 1, unfit: 0 },
};
const annotations = rows.slice(0, 30).map((row): Annotation => ({
  ...{
    id: String(row),
    record: `b${row}`,
    opinion: { kind: "labels", labels: ["fiction"] },
    annotator: "Ada",
  },
  ...{ at: "2026-11-30T10:00:00.000Z", sampling: row < 25 ? "chance" : "doubt", answerSeen: false, note: "" },
}));
const actual = cells.map((cell, row) =>
  cell === "" || titles[row] === "" ? null : [cell === "Roman" ? 1 : 0],
);
const source: ReportSource = {
  file: {
    ...{ name: "käta<log>.csv", sha256: "ab".repeat(32) },
    table: { names: ["Titel", "Gattung"], columns: [titles, cells], rows: 40 },
  },
  ...{ mapping: { title: "Titel", label: "Gattung" }, catalogue, models: [model], sample, annotations },
  fileLabels: { cells, map: { Roman: 1, Sachbuch: 0 } },
  known: catalogueTask("titles", catalogue, [model], actual),
  slices: [{ name: "Early", conditions: [{ column: "year", operator: "at most", value: 1809 }] }],
  ...{
    citation: await readCitation(),
    at: new Date("2026-11-30T12:00:00Z"),
    address: "?page.tab=home",
    seed: 7,
  },
};
const figures = atOnce(reportFigures(source));
const html = report(source, figures, { years: null, shares: null });

describe("the figures of a report", () => {
  test("are those that the tabs show", () => {
    expect(figures.onSample).toEqual({ records: 24, accuracy: sampleAccuracy(model, sample) });
    expect(figures.onSample.accuracy).toEqual(wilson(21, 24));
    expect(figures.onFile).toEqual({ records: 20, accuracy: wilson(16, 20) });
    expect(figures.titled).toBe(39);
    expect(figures.given).toEqual([
      { label: 1, records: 20, certain: 5 },
      { label: 0, records: 19, certain: 5 },
    ]);
    const asked = { catalogue, model, given: labelsByRow(model), rows: rows.slice(0, 39), sample };
    const shares = labelShare(asked, 1).estimates;
    expect(shares).toContainEqual(figures.shares[1].estimate);
    expect(figures.slices).toMatchObject([{ titles: 10, wrong: 4, errorRate: wilson(4, 10) }]);
  });

  test("are of a model that was not taught with the labels, where there is one", () => {
    const taught = { ...model, key: "taught 1", title: "Taught" };
    const both = { ...source, models: [taught, model] };
    const own = atOnce(reportFigures(both));
    expect(own.judged).toBe(model);
    expect(report(both, own, { years: null, shares: null })).toContain(
      "the model in use, “Taught”, was taught with these labels",
    );
  });
});

describe("a report", () => {
  test("says every figure with its interval and what it rests on", () => {
    const { accuracy } = figures.onSample;
    for (const text of [
      ...[percent(accuracy.value), intervalRange(accuracy, percent), "random sample, judged by annotators"],
      ...["40 records, 1 of them without a title", "version 0123456789ab", "30 November 2026"],
      ...[
        "5 of 30 annotated records were sought out",
        "right at least 99% of the time",
        "trained on Made-up titles.",
      ],
      ...["25 by chance, 5 by doubt", "Genre workbench, version 0.1.0. Software, MIT licence.", "seed 7"],
    ])
      expect(html).toContain(text);
  });

  test("is a page of its own: nothing in it runs, and nothing is fetched", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain("käta&lt;log&gt;.csv");
    expect(html).not.toContain("<log>");
  });

  test("has a caption on every table, a scope on every heading, and closes what it opens", () => {
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length);
    expect(html).not.toMatch(/<th>/);
    for (const tag of ["table", "tr", "td", "th", "p", "h2", "ul", "li", "div", "main", "thead", "tbody"])
      expect(html.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(
        html.match(new RegExp(`</${tag}>`, "g"))?.length,
      );
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test("says so where nothing is known", () => {
    const bare: ReportSource = {
      ...{
        ...source,
        sample: { known: [], unsure: 0, unfit: 0 },
        fileLabels: null,
        annotations: [],
        known: null,
      },
      slices: [],
    };
    const text = report(bare, atOnce(reportFigures(bare)), { years: null, shares: null });
    expect(text).toContain("Nothing is known: no random sample was judged");
    expect(text).toContain("Counting the model’s answers is no estimate");
    expect(text).toContain("Nobody has annotated a record.");
    expect(text).not.toMatch(/NaN|undefined/);
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
