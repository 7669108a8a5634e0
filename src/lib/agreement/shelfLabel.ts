import type { Label, PressMarkClass } from "../rows.js";

const labels: Partial<Record<PressMarkClass, Label>> = {
  "prose fiction": "fiction",
  poetry: "fiction",
  drama: "fiction",
  history: "non_fiction",
  "topography and biography": "non_fiction",
  "theology and law": "non_fiction",
};

/** Classes of press-marks that stand for one label, fiction first. */
export const labelledClasses = Object.keys(labels) as PressMarkClass[];

/** The label that a class of press-marks stands for; null for shelves that hold both, and for no press-mark. */
export function shelfLabel(pressMarkClass: PressMarkClass | null): Label | null {
  return (pressMarkClass && labels[pressMarkClass]) ?? null;
}
