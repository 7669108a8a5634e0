import type { MultilabelTask } from "../taskDefinition.js";
import type { OwnOptions } from "./options.js";

/** Fewest texts with a label that a model is trained on: below, a fifth of them says nothing about it. */
export const fewestTexts = 40;

/** Bytes of weights that a model of a reader's table has at most. */
export const largestTable = 9_000_000;

/** For the card of a model that nobody has looked at yet. */
export const ownUse = `**Use it** on texts like those of the table. **Do not use it** for decisions before its figures above, and some of its
answers, have been looked at.`;

/** What a model of a reader's table is trained on, in words. */
export function describedColumns({
  table,
  text,
  labels,
  kind,
}: Pick<OwnOptions, "table" | "text" | "labels" | "kind">): string {
  const file = table.split(/[\\/]/).at(-1) ?? table;
  return `column "${text}" of ${file} with the ${kind === "multilabel" ? "labels" : "label"} of column "${labels}"`;
}

/** The outline of a reader's own task: general settings, which nothing was tuned for. */
export function ownTask(
  name: string,
  options: Pick<OwnOptions, "table" | "text" | "labels" | "kind" | "minimum">,
  texts: number,
  labelCount: number,
): Omit<MultilabelTask, "load"> {
  return {
    name,
    kind: "multilabel",
    text: options.text,
    description: describedColumns(options),
    minimumSupport: options.minimum,
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
      secondStage: [0],
      epochs: 10,
      folds: 3,
      macroWeight: 1,
      shrinkage: 20,
      seed: 1,
    },
    targets: {},
    use: ownUse,
  };
}
