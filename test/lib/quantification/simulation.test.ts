import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { simulateCoverage } from "../../../src/lib/quantification/coverage.js";
import { scenarios, simulatedDecades } from "../../../src/lib/quantification/scenarios.js";
import { union } from "../../../src/lib/quantification/estimateShares.js";
import { mean } from "../../../src/lib/quantification/shares.js";
import { simulatePopulation } from "../../../src/lib/quantification/simulate.js";
import {
  coverageRange,
  promised,
  promises,
  type PrevalenceSimulation,
} from "../../../src/lib/quantification/simulationRecord.js";
import { randomGenerator } from "../../../src/lib/statistics/random.js";

const file = new URL("../../../models/title-genre/prevalence-simulation.json", import.meta.url);
const record = JSON.parse(await readFile(file, "utf8")) as PrevalenceSimulation;
const scenario = (id: string) => scenarios.find((each) => each.id === id)!;

describe("simulatePopulation", () => {
  it("gives the same population for the same seed", () => {
    const [first, second] = [3, 3].map((seed) =>
      simulatePopulation(scenario("drifting"), randomGenerator(seed)),
    );
    expect(first).toEqual(second);
  });

  it("draws the labelled books at random, and scores them with calibrated probabilities", () => {
    const strata = simulatePopulation(scenario("calibrated"), randomGenerator(4));
    expect(strata.map(({ probabilities }) => probabilities.length)).toEqual(
      simulatedDecades.map(({ books }) => books),
    );
    const { probabilities, labelled } = union(strata);
    expect(labelled.outcomes).toHaveLength(850);
    const truth = simulatedDecades.reduce((sum, { books, share }) => sum + (books * share) / 26_000, 0);
    expect(mean(probabilities)).toBeCloseTo(truth, 2);
    expect(mean(labelled.outcomes)).toBeCloseTo(truth, 1);
  });

  it("draws fiction more often where its odds are higher", () => {
    const { labelled } = union(simulatePopulation(scenario("notRandom"), randomGenerator(5)));
    // A share of 0.265 with 1.6 times the chance: 0.265 × 1.6 / (0.265 × 1.6 + 0.735) = 0.365.
    expect(mean(labelled.outcomes)).toBeCloseTo(0.36, 1);
    expect(mean(labelled.outcomes)).toBeGreaterThan(0.3);
  });
});

describe("the simulation of record", () => {
  it("keeps the promise: recommended intervals hold the truth 93 to 97 times in a hundred", () => {
    const kept = record.rows.filter(promised);
    expect(kept.filter(({ method }) => method === "predictionPowered")).toHaveLength(10);
    expect(kept.filter(({ method }) => method === "adjustedCount")).toHaveLength(10);
    const { low, high } = coverageRange(record);
    expect(low).toBeGreaterThanOrEqual(promises.low);
    expect(high).toBeLessThanOrEqual(promises.high);
  });

  it("bears out what the page says of the others", () => {
    const overall = (id: string) =>
      record.rows.filter(({ method, scope }) => method === id && scope === "overall");
    // "Counting decisions almost never holds the truth overall."
    for (const { coverage } of overall("classifyAndCount")) expect(coverage).toBeLessThan(0.1);
    // "The mean probability holds it always or never."
    for (const { coverage } of overall("posteriorMean"))
      expect(Math.abs(coverage! - 0.5)).toBeGreaterThan(0.49);
    // "Prediction-powered inference fails with the labels that it trusts, while adjusted counting stays right."
    const last = (method: string) => overall(method).find((row) => row.scenario === "notRandom")!.coverage!;
    expect(last("predictionPowered")).toBeLessThan(0.5);
    expect(last("direct")).toBeLessThan(0.5);
    expect(last("adjustedCount")).toBeGreaterThan(0.93);
    // "… right only if the model errs alike in all of them."
    const drifting = record.rows.find(
      (row) => row.scenario === "drifting" && row.method === "adjustedCount" && row.scope === "by period",
    )!;
    expect(drifting.coverage).toBeLessThan(0.5);
  });

  it("describes the scenarios that the code has", () => {
    expect(record.scenarios).toEqual(scenarios);
    expect(record.rows).toHaveLength(scenarios.length * 10);
  });

  it("is what a smaller simulation with other seeds finds, within its error", () => {
    const runs = 60;
    for (const [i, each] of scenarios.entries()) {
      const rows = simulateCoverage(each, { runs, resamples: 200, seed: 1_000_000 + i });
      for (const { method, scope, coverage, bias, rootMeanSquareError, width } of rows) {
        const recorded = record.rows.find(
          (row) => row.scenario === each.id && row.method === method && row.scope === scope,
        )!;
        const name = `${each.id}, ${method}, ${scope}`;
        // Within a run the periods' intervals go together, so the recorded error of a run is what counts.
        const error = recorded.coverageError! * Math.sqrt(record.runs / runs + 1);
        expect(Math.abs(coverage! - recorded.coverage!), name).toBeLessThan(4 * error + 0.02);
        const biasError = recorded.rootMeanSquareError! / Math.sqrt(runs);
        expect(Math.abs(bias! - recorded.bias!), name).toBeLessThan(4 * biasError);
        expect(rootMeanSquareError! / recorded.rootMeanSquareError!, name).toBeGreaterThan(0.6);
        expect(rootMeanSquareError! / recorded.rootMeanSquareError!, name).toBeLessThan(1.5);
        expect(width! / recorded.width!, name).toBeCloseTo(1, 1);
      }
    }
  });
});
