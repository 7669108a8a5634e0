import { describe, expect, it } from "vitest";
import { selectionFindings } from "../../../src/lib/selection/findings.js";
import { findingSentence, leadingFindings } from "../../../src/lib/selection/findingSentence.js";
import { headingBootstrap } from "../../../src/lib/selection/headingBootstrap.js";
import { selectionTable } from "../../../src/lib/selection/selectionTable.js";
import { madeUpCatalogue, record, shelfmarks } from "./records.js";

describe("selectionFindings", () => {
  const records = madeUpCatalogue(4000);
  const { findings, tested } = selectionFindings(selectionTable(records));

  it("puts the class of which nothing was digitised first, and the one with the highest share among the others", () => {
    expect(findings[0]).toMatchObject({ dimension: "class", group: "theology and law" });
    expect(findings[0].inside.successes).toBe(0);
    expect(findings[0].ratio.value).toBe(0);
    expect(findings.map(({ group }) => group)).toContain("prose fiction");
  });

  it("finds nothing in properties that were dealt out at random", () => {
    expect(new Set(findings.map(({ dimension }) => dimension))).toEqual(new Set(["class", "shelf"]));
    expect(tested).toBeGreaterThan(25);
  });

  it("compares each group with all records outside it, and says which group holds it", () => {
    for (const { inside, outside, atLeast, adjusted, pValue } of findings) {
      expect(inside.trials + outside.trials).toBe(4000);
      expect(inside.successes + outside.successes).toBe(records.filter(({ digitised }) => digitised).length);
      expect(atLeast).toBeGreaterThan(1);
      expect(adjusted).toBeGreaterThanOrEqual(pValue);
    }
    // Press-marks from 4000 are theology and law over again.
    expect(findings.find(({ group }) => group === "4000–4999")?.within).toBe("theology and law");
    expect(leadingFindings(findings, 99)).toHaveLength(findings.filter(({ within }) => within === "").length);
  });

  it("does not let a small group without a digitised record lead", () => {
    const small = Array.from({ length: 31 }, (_, i) =>
      record({ id: `s${i}`, author: `S ${i}`, shelfmark: shelfmarks.drama }),
    );
    const { findings } = selectionFindings(selectionTable([...records, ...small]));
    expect(findings[0].group).toBe("theology and law");
  });

  it("says in a sentence what was counted", () => {
    expect(findingSentence(findings[0])).toMatch(
      /^Theology and law \(press-mark class\): 0 of [\d,]+ records were digitised, against \d+ of [\d,]+ elsewhere, at least [\d.]+ times less often$/,
    );
  });

  it("says so where there is nothing to find", () => {
    expect(selectionFindings(selectionTable([]))).toEqual({ tested: 0, findings: [] });
    expect(leadingFindings([])).toEqual(["No group differs from the rest by more than chance allows."]);
  });
});

describe("headingBootstrap", () => {
  it("finds the interval of independent records where every record has its own heading", () => {
    const records = Array.from({ length: 800 }, (_, i) => record({ id: String(i), digitised: i % 10 === 0 }));
    const { bootstrap, independent, designEffect, headings, headingsOfHalf } = headingBootstrap(
      selectionTable(records),
    );
    expect(headings).toBe(800);
    expect(headingsOfHalf).toBe(40);
    expect(designEffect).toBeCloseTo(1, 2);
    expect(bootstrap.high - bootstrap.low).toBeCloseTo(independent.high - independent.low, 2);
  });

  it("finds an interval wider by the root of the cluster's size where headings are all or nothing", () => {
    const records = Array.from({ length: 900 }, (_, i) => {
      const heading = Math.floor(i / 9);
      return record({
        author: `H ${String.fromCharCode(65 + (heading % 10))} ${"x".repeat(1 + Math.floor(heading / 10))}`,
        digitised: heading % 4 === 0,
      });
    });
    const { bootstrap, independent, effective, designEffect, correlation } = headingBootstrap(
      selectionTable(records),
    );
    expect(correlation).toBeCloseTo(1, 6);
    expect(designEffect).toBeCloseTo(9, 0);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(bootstrap) / width(independent)).toBeCloseTo(3, 0);
    expect(width(effective) / width(bootstrap)).toBeCloseTo(1, 1);
  });
});
