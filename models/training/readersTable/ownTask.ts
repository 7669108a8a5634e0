import type { MultilabelTask } from "../taskDefinition.js";
import type { OwnOptions } from "./options.js";

/** Bytes of weights that a model of a reader's table has at most. */
const largestTable = 9_000_000;

/** The outline of a reader's own task: general settings, which nothing was tuned for. */
export function ownTask(
  name: string,
  { table, text, labels, minimum }: Pick<OwnOptions, "table" | "text" | "labels" | "minimum">,
  texts: number,
  labelCount: number,
): Omit<MultilabelTask, "load"> {
  return {
    name,
    kind: "multilabel",
    text,
    description: `column "${text}" of ${table.split(/[\\/]/).at(-1) ?? table} with the labels of column "${labels}"`,
    minimumSupport: minimum,
    testShare: 0.2,
    settings: {
      features: {
        bits: texts < 2000 ? 16 : 18,
        words: 1,
        fragments: { weight: 1, shortest: 3, longest: 5 },
        shape: 0,
        counts: "binary",
        names: 0.5,
      },
      minimumTexts: 2,
      maximumRows: Math.min(65_535, Math.floor(largestTable / labelCount)),
      rarity: 0.5,
      priorStrength: 0,
      costs: [1, 4],
      epochs: 10,
      folds: 3,
      macroWeight: 1,
      shrinkage: 20,
      seed: 1,
    },
    targets: {},
    use: `**Use it** on texts like those of the table. **Do not use it** for decisions before its figures above, and some of its
answers, have been looked at.`,
  };
}
