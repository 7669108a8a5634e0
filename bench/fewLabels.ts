import { sigmoid } from "../src/lib/statistics/sigmoid.js";
import { hathiTrust } from "./fewLabels/material.js";
import { askings, figuresOf, simulate, ways, type Asking, type Way } from "./fewLabels/simulation.js";
import type { Measurement } from "./measure.js";

/** Labels that are given, and times that they are drawn. */
const [sizes, draws] = [[25, 50, 100, 200, 400], 20];

/** The balanced accuracies that were asked for with words and encoder. */
const wanted: Readonly<Partial<Record<Asking, readonly (number | undefined)[]>>> = {
  chance: [0.842, 0.847, 0.855, 0.863, 0.869],
  doubt: [0.84, undefined, 0.865, 0.87, 0.875],
};

const taughtWith: Readonly<Record<Way, string>> = {
  words: "taught by words",
  "words and encoder": "taught by words and encoder",
  "nothing before": "words and encoder trained from nothing",
};

/**
 * What a few labels of another catalogue teach the title model: HathiTrust titles of 1800 to 1914, labels asked of one
 * half, judged on the other.
 */
export async function benchFewLabels(): Promise<Measurement[]> {
  const material = await hathiTrust();
  const before = material.texts.map(({ logits }) => sigmoid(logits[0]));
  const untaught = figuresOf(material, before);
  const measured: Measurement[] = [
    {
      name: "Balanced accuracy on HathiTrust titles, title model as it is",
      value: figuresOf(material, before, material.threshold).balancedAccuracy,
      unit: "",
    },
    { name: "The same, threshold at the mean probability", value: untaught.balancedAccuracy, unit: "" },
    { name: "Its calibration error", value: untaught.calibrationError, unit: "" },
  ];
  for (const way of ways)
    for (const asking of askings) {
      const figures = simulate(material, { way, asking, sizes, draws });
      figures.forEach(({ balancedAccuracy }, i) => {
        const target = way === "words and encoder" ? wanted[asking]?.[i] : undefined;
        measured.push({
          name: `Balanced accuracy on HathiTrust titles, ${taughtWith[way]}, ${sizes[i]} labels by ${asking}`,
          value: balancedAccuracy,
          unit: "",
          ...(target !== undefined && { target: String(target) }),
        });
      });
      const last = figures.length - 1;
      measured.push({
        name: `Calibration error, ${taughtWith[way]}, ${sizes[last]} labels by ${asking}`,
        value: figures[last].calibrationError,
        unit: "",
        ...(way === "words and encoder" && { target: "at most 0.03" }),
      });
    }
  return measured;
}
