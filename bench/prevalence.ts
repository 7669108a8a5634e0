import { json, writeArtefact } from "../models/artefacts.js";
import { simulateCoverage } from "../src/lib/quantification/coverage.js";
import { scenarios } from "../src/lib/quantification/scenarios.js";
import {
  coverageRange,
  promises,
  type PrevalenceSimulation,
} from "../src/lib/quantification/simulationRecord.js";
import type { Measurement } from "./measure.js";

/** Simulated collections in each scenario, and resamples of the bootstrap in each. */
const runs = 1000;
const resamples = 300;

/**
 * Tries the estimators of the share of fiction on populations with known truth, writes what came of it as the figures
 * of record, and gives the coverage of the intervals that are recommended.
 */
export async function benchPrevalence(): Promise<Measurement[]> {
  const began = process.cpuUsage();
  const rows = scenarios.flatMap((scenario, i) =>
    simulateCoverage(scenario, { runs, resamples, seed: 1 + i * runs }),
  );
  const seconds = process.cpuUsage(began).user / 1e6;
  const record: PrevalenceSimulation = { runs, resamples, scenarios, rows };
  await writeArtefact("title-genre", "prevalence-simulation.json", json(record));
  const { low, high } = coverageRange(record);
  const target = `${promises.low} to ${promises.high}`;
  return [
    { name: "Lowest coverage of the recommended intervals", value: low ?? NaN, unit: "", target },
    { name: "Highest coverage of the recommended intervals", value: high ?? NaN, unit: "", target },
    {
      name: `Simulation of ${runs} collections in ${scenarios.length} scenarios, processor time`,
      value: seconds,
      unit: "s",
    },
  ];
}
