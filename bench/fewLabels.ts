import { fileURLToPath } from "node:url";
import { writeWhole } from "../loaders/wholeFile.js";
import { sigmoid } from "../src/lib/statistics/sigmoid.js";
import { hathiTrust } from "./fewLabels/material.js";
import { askings, ways, type FewLabelsRecord } from "./fewLabels/record.js";
import { figuresOf, simulate } from "./fewLabels/simulation.js";
import type { Measurement } from "./measure.js";

/** Labels that are given, and times that they are drawn. */
const [sizes, draws] = [[0, 25, 50, 100, 200, 400], 20];

/** The balanced accuracies that were asked for with words and encoder, by the labels given. */
const wanted: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  chance: { 25: 0.842, 50: 0.847, 100: 0.855, 200: 0.863, 400: 0.869 },
  doubt: { 25: 0.84, 100: 0.865, 200: 0.87, 400: 0.875 },
};

/**
 * What a few labels of another catalogue teach the title model: HathiTrust titles of 1800 to 1914, labels asked of one
 * half, judged on the other. The curves go into a file of their own, from which the README has a table.
 */
export async function benchFewLabels(): Promise<Measurement[]> {
  const material = await hathiTrust();
  const before = material.texts.map(({ logits }) => sigmoid(logits[0]));
  const asItIs = figuresOf(material, before, material.description.thresholds[0]);
  const curves = ways.flatMap((way) =>
    askings.map((asking) => ({
      ...{ way, asking },
      figures: simulate(material, { way, asking, sizes, draws }),
    })),
  );
  const record: FewLabelsRecord = { draws, sizes, curves };
  const file = fileURLToPath(new URL("fewLabels/record.json", import.meta.url));
  await writeWhole(file, `${JSON.stringify(record, null, 1)}\n`);
  for (const { way, asking, figures } of curves)
    figures.forEach(({ balancedAccuracy, calibrationError }, i) => {
      const target = way === "words and encoder" ? wanted[asking]?.[sizes[i]] : undefined;
      console.log(
        `${way}, ${sizes[i]} labels by ${asking}: balanced accuracy ${balancedAccuracy.toFixed(3)}` +
          `${target === undefined ? "" : ` (asked for: ${target})`}, calibration error ${calibrationError.toFixed(3)}`,
      );
    });
  return [
    {
      name: "Balanced accuracy on HathiTrust titles, title model as it is, its own threshold",
      value: asItIs.balancedAccuracy,
      unit: "",
    },
  ];
}
