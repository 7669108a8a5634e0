import { absent, bytes, count, decimal, duration, intervalRange, milliseconds } from "../../lib/format.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import { seedSpread } from "../../lib/ablation/seedSpread.js";
import type { PublishedResult } from "../../lib/publishedResults.js";
import { dataTable } from "../table.js";
import { scoreCell } from "../scoreCell.js";

/**
 * Every rung and the published systems: scores, and what they cost.
 *
 * @param speeds milliseconds a text, by key of the rung
 */
export function ladderTable(
  rungs: readonly ScoredRung[],
  published: readonly PublishedResult[],
  speeds: Readonly<Record<string, number>>,
): HTMLElement {
  const ours = rungs.flatMap(({ key, title, test, bytes: size, trainSeconds, seeds }) => {
    const spread = seedSpread(seeds);
    const one = {
      system: title,
      accuracy: test.accuracy.value,
      digits: 3,
      accuracyRange: intervalRange(test.accuracy),
      macroF1: test.macroF1.value,
      macroF1Range: intervalRange(test.macroF1),
      bytes: size,
      seconds: trainSeconds as number | null,
      milliseconds: (speeds[key] ?? null) as number | null,
      missing: absent,
    };
    if (spread.seeds < 2) return [one];
    const range = ({ least, greatest }: { least: number; greatest: number }) =>
      `from ${decimal(least)} to ${decimal(greatest)}`;
    const mean = {
      ...one,
      system: `${title}, mean of ${count(spread.seeds)} seeds`,
      accuracy: spread.accuracy.mean,
      accuracyRange: range(spread.accuracy),
      macroF1: spread.macroF1.mean,
      macroF1Range: range(spread.macroF1),
    };
    return [one, mean];
  });
  const theirs = published.map(({ system, accuracy, macroF1, bytes: size }) => ({
    ...{ system, accuracy, macroF1, bytes: size },
    ...{ digits: 2, accuracyRange: "", macroF1Range: "", seconds: null, milliseconds: null },
    missing: "not stated",
  }));
  return dataTable([...ours, ...theirs], {
    caption: "The ladder on the test sample, with 95% intervals",
    columns: [
      { key: "system", label: "System", width: "11rem" },
      {
        key: "accuracy",
        label: "Accuracy",
        format: (value, { digits, accuracyRange }) =>
          scoreCell(decimal(value as number, digits), accuracyRange),
      },
      {
        key: "macroF1",
        label: "Macro-F1",
        format: (value, { digits, macroF1Range }) =>
          scoreCell(decimal(value as number, digits), macroF1Range),
      },
      {
        key: "bytes",
        label: "Size",
        format: (value) => scoreCell(bytes(value as number).replace(" ", "\u00a0"), ""),
      },
      {
        key: "seconds",
        label: "Training",
        format: (value, { missing }) => told(value, duration, missing),
        align: "right",
      },
      {
        key: "milliseconds",
        label: "A title",
        title: "Time that one title takes, read alone and by one core",
        format: (value, { missing }) => told(value, milliseconds, missing),
        align: "right",
      },
    ],
  });
}

function told(value: unknown, print: (value: number) => string, missing: string): string {
  return (value === null ? missing : print(value as number)).replaceAll(" ", "\u00a0");
}
