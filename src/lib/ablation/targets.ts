import { bytes, count, decimal, percent } from "../format.js";
import type { Evaluation } from "../model/evaluation.js";
import { asked } from "./asked.js";
import { finalRung } from "./rung.js";
import { seedSpread } from "./seedSpread.js";

/** Something that was asked of the final model, and what it came to. */
export interface Target {
  name: string;
  asked: string;
  measured: string;
  /** null where it was not measured. */
  met: boolean | null;
}

/** Far below any figure's last digit: a mean of equal floating-point numbers may differ from them by so much. */
const tolerance = 1e-12;

/** Everything that was asked of the final model, judged on the unrounded figures of record. */
export function targets(evaluation: Evaluation): Target[] {
  const { seeds, bytes: size, roundingLoss, elsewhere, test, testCertain } = finalRung(evaluation);
  const spread = seedSpread(seeds);
  const over = `mean over ${count(spread.seeds)} ${spread.seeds === 1 ? "seed" : "seeds"}`;
  const hathiTrust = elsewhere.hathiTrust as (typeof elsewhere)[string] | undefined;
  const enoughSeeds = spread.seeds >= asked.seeds;
  return [
    atLeast(`Accuracy, ${over}`, asked.accuracy, enoughSeeds ? spread.accuracy.mean : null, places(4)),
    atLeast(`Macro-F1, ${over}`, asked.macroF1, enoughSeeds ? spread.macroF1.mean : null, places(4)),
    atMost("Size", asked.bytes, size, bytes),
    atMost("Accuracy lost by rounding to 8 bits", asked.roundingLoss, roundingLoss, places(4)),
    atMost(
      "Expected calibration error",
      asked.calibrationError,
      test?.expectedCalibrationError.value,
      places(4),
    ),
    atLeast(
      "Share of titles kept when it may be unsure",
      asked.coverage,
      testCertain?.coverage.value,
      percent,
    ),
    atLeast("Accuracy on the titles kept", asked.certainAccuracy, testCertain?.accuracy.value, percent),
    atLeast(
      "Balanced accuracy in HathiTrust",
      asked.balancedAccuracyElsewhere,
      hathiTrust?.scores.balancedAccuracy.value,
      places(4),
    ),
    ...(hathiTrust?.groups ?? []).map(({ group, value }) =>
      atLeast(`Recall of ${group} in HathiTrust`, asked.recallElsewhere, value, places(4)),
    ),
  ];
}

/** How many targets were met, of how many that were measured. */
export function targetsMet(all: readonly Target[]): { met: number; of: number; missed: Target[] } {
  const measured = all.filter(({ met }) => met !== null);
  return {
    met: measured.filter(({ met }) => met).length,
    of: measured.length,
    missed: measured.filter(({ met }) => !met),
  };
}

type Format = (value: number | null | undefined) => string;

function places(digits: number): Format {
  return (value) => decimal(value, digits);
}

function atLeast(name: string, bound: number, measured: number | null | undefined, format: Format): Target {
  return target(name, `at least ${format(bound)}`, measured, format, (value) => value >= bound - tolerance);
}

function atMost(name: string, bound: number, measured: number | null | undefined, format: Format): Target {
  return target(name, `at most ${format(bound)}`, measured, format, (value) => value <= bound + tolerance);
}

function target(
  name: string,
  wanted: string,
  measured: number | null | undefined,
  format: Format,
  holds: (value: number) => boolean,
): Target {
  const met =
    measured === null || measured === undefined || !Number.isFinite(measured) ? null : holds(measured);
  return { name, asked: wanted, measured: format(measured), met };
}

/** How the final model did against what was asked, in a sentence that names what was missed. */
export function targetsSentence(all: readonly Target[]): string {
  const { met, of, missed } = targetsMet(all);
  const left = all.length - of;
  const unmeasured = left === 0 ? "" : ` ${count(left)} could not be measured.`;
  if (of === 0) return `None of the ${count(all.length)} figures was measured.`;
  if (missed.length === 0) return `All ${count(of)} figures measured were met.${unmeasured}`;
  const names = missed.map(
    ({ name, asked: wanted, measured }) =>
      `${name[0].toLowerCase()}${name.slice(1)} (${measured}, asked ${wanted})`,
  );
  return `${count(met)} of ${count(of)} figures were met. Missed: ${names.join("; ")}.${unmeasured}`;
}
