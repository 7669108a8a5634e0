/** What was asked of the final model when the work began. Accuracy and macro-F1 are means over the seeds. */
export const asked = {
  accuracy: 0.955,
  macroF1: 0.95,
  seeds: 5,
  bytes: 128_000,
  roundingLoss: 0.002,
  balancedAccuracyElsewhere: 0.8,
  recallElsewhere: 0.72,
  calibrationError: 0.02,
  coverage: 0.62,
  certainAccuracy: 0.99,
} as const;

/** Abstention in the book: how many of the test titles its thresholds, chosen on those very titles, kept, and how many of these it reports as right. */
export const bookAbstention = { kept: 451, titles: 850, accuracy: 0.99 } as const;

/** Balanced accuracy on the HathiTrust titles of the prototypes that came before this repository. */
export const prototypesElsewhere = [
  { name: "Prototype, weak", balancedAccuracy: 0.7 },
  { name: "Prototype, bare", balancedAccuracy: 0.74 },
] as const;
