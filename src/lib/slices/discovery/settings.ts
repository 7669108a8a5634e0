import type { Field } from "../../catalogue/field.js";

/** Which half of the titles slices are looked for in; the other half confirms them. */
export type Half = "first" | "second";

/** Kinds of conditions that a search may use. */
export const conditionKinds = [
  "catalogue",
  "words",
  "length",
  "language",
  "confidence",
  "predicted",
  "label",
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** Fields that are a kind of their own. */
const ownKinds: Readonly<Record<string, ConditionKind>> = {
  title: "words",
  words: "length",
  language: "language",
  confidence: "confidence",
  predicted: "predicted",
  label: "label",
};

/** The kind of conditions on a field; null for one that would tell which titles are wrong. */
export function kindOf({ key, knownFrom }: Field): ConditionKind | null {
  return ownKinds[key] ?? (knownFrom === "catalogue" || knownFrom === "title" ? "catalogue" : null);
}

/** What the reader decides about a search. */
export interface DiscoverySettings {
  /** Weight of a high error rate against many titles, in (0, 1]. */
  alpha: number;
  /** Least number of titles of a slice in the half that is searched. */
  minimumSupport: number;
  /** Most conditions of a slice. */
  depth: number;
  /** Decides how the titles are halved. */
  seed: number;
  half: Half;
  kinds: readonly ConditionKind[];
}

/** Best slices that a search keeps before overlapping ones are grouped. */
export const slicesKept = 60;
/** Groups whose best slice is carried over to the other half. */
export const mostCarried = 12;
/** Overlap (shared titles over titles of either) from which two slices belong to one group. */
export const groupOverlap = 0.5;
/** Highest corrected p-value of a finding. */
export const findingLevel = 0.05;
