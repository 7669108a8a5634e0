import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { simulateCoverage } from "../../../src/lib/quantification/coverage.js";
import { artificialShares, scenarios, simulatedDecades } from "../../../src/lib/quantification/scenarios.js";
import { methods } from "../../../src/lib/quantification/methods.js";
import { union } from "../../../src/lib/quantification/estimateShares.js";
import { mean } from "../../../src/lib/quantification/shares.js";
import { simulatePopulation } from "../../../src/lib/quantification/simulate.js";
import {
  coverageRange,
  errorAtRandomDraw,
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

  it("asks about other books than were labelled where the balance, the titles or their meaning shifted", () => {
    const at = (id: string, run: number) =>
      simulatePopulation(scenario(id), randomGenerator(6), run).map(({ share }) => share);
    // The seventh and the last of 21 shares.
    expect(new Set(at("priorShift", 6))).toEqual(new Set([0.3]));
    expect(new Set(at("conceptDrift", 41))).toEqual(new Set([1]));
    const labelled = union(simulatePopulation(scenario("priorShift"), randomGenerator(6), 20)).labelled;
    expect(mean(labelled.outcomes)).toBeCloseTo(0.27, 1);
    // Titles of the class alone, but what they are is as sure as their scores: a share between.
    const [first] = at("covariateShift", 20);
    expect(first).toBeGreaterThan(0.8);
    expect(first).toBeLessThan(1);
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
    for (const method of ["predictionPowered", "tunedPredictionPowered"])
      expect(kept.filter((row) => row.method === method)).toHaveLength(14);
    expect(kept.filter(({ method }) => method === "adjustedCount")).toHaveLength(16);
    const { low, high } = coverageRange(record);
    expect(low).toBeGreaterThanOrEqual(promises.low);
    expect(high).toBeLessThanOrEqual(promises.high);
  });

  it("bears out what the page says of the others", () => {
    const overall = (id: string) =>
      record.rows.filter(({ method, scope }) => method === id && scope === "overall");
    const at = (id: string, method: string) => overall(method).find(({ scenario }) => scenario === id)!;
    // "Counting decisions almost never holds the truth overall."
    for (const { coverage } of overall("classifyAndCount")) expect(coverage).toBeLessThan(0.2);
    // "The mean probability holds it always or never", where the share is that of the collection.
    for (const { coverage, scenario: id } of overall("posteriorMean"))
      if (!scenario(id).artificial) expect(Math.abs(coverage! - 0.5)).toBeGreaterThan(0.49);
    // "Of the methods that keep it at every random draw, the power-tuned one is nearest to the truth."
    for (const method of ["predictionPowered", "direct", "adjustedCount"] as const)
      expect(errorAtRandomDraw(record, "tunedPredictionPowered")).toBeLessThan(
        errorAtRandomDraw(record, method),
      );
    // "Prediction-powered inference fails with the labels that it trusts, while adjusted counting stays right.
    // Expectation maximisation and kernel densities are then nearer still, but their intervals hold the truth too seldom …"
    for (const id of ["notRandom", "priorShift", "unevenPriorShift"]) {
      for (const method of ["predictionPowered", "tunedPredictionPowered", "direct"])
        expect(at(id, method).coverage, id).toBeLessThan(0.5);
      expect(at(id, "adjustedCount").coverage, id).toBeGreaterThan(0.93);
      for (const method of ["expectationMaximisation", "kernelDensity"])
        expect(at(id, method).absoluteError, id).toBeLessThan(at(id, "adjustedCount").absoluteError!);
    }
    for (const method of ["expectationMaximisation", "kernelDensity"])
      expect(at("unevenPriorShift", method).coverage).toBeLessThan(0.93);
    // "Only calibrated probabilities are right, and only at their full weight."
    const right = methods.filter(({ id }) => at("covariateShift", id).coverage! >= 0.93);
    expect(right.map(({ id }) => id)).toEqual(["predictionPowered", "posteriorMean"]);
    // "After a drift nothing is."
    for (const { id } of methods) expect(at("conceptDrift", id).coverage).toBeLessThan(0.2);
    // "… right only if the model errs alike in all of them."
    const drifting = record.rows.find(
      (row) => row.scenario === "drifting" && row.method === "adjustedCount" && row.scope === "by period",
    )!;
    expect(drifting.coverage).toBeLessThan(0.5);
  });

  it("describes the scenarios that the code has", () => {
    expect(record.scenarios).toEqual(scenarios);
    expect(record.rows).toHaveLength(scenarios.length * methods.length * 2);
  });

  it("is what a smaller simulation with other seeds finds, within its error", () => {
    // One round of the artificial shares.
    const runs = artificialShares.length;
    for (const [i, each] of scenarios.entries()) {
      const rows = simulateCoverage(each, { runs, resamples: 300, seed: 1_000_000 + i });
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
        expect(rootMeanSquareError! / recorded.rootMeanSquareError!, name).toBeGreaterThan(0.4);
        expect(rootMeanSquareError! / recorded.rootMeanSquareError!, name).toBeLessThan(1.9);
        expect(Math.abs(width! / recorded.width! - 1), name).toBeLessThan(0.15);
      }
    }
  });
});
