import { loadQuotes } from "../../loaders/tables/quotes.js";
import type { MultilabelTask } from "../training/taskDefinition.js";

/** Themes of a quotation from its words. */
export const task: MultilabelTask = {
  name: "quote-themes",
  kind: "multilabel",
  text: "quotation",
  description: "quotations of four Goodreads lists with the tags of their readers",
  minimumSupport: 50,
  testShare: 0.2,
  settings: {
    features: {
      bits: 18,
      words: 1,
      fragments: { weight: 1, shortest: 3, longest: 5 },
      shape: 0,
      counts: "binary",
    },
    minimumTexts: 2,
    maximumRows: 65_535,
    rarity: 0.5,
    priorStrength: 0.5,
    costs: [0.15],
    secondStage: [0],
    epochs: 10,
    folds: 4,
    macroWeight: 0.5,
    shrinkage: 20,
    seed: 1,
  },
  targets: { microF1: 0.57, macroF1: 0.3 },
  use: `**Use it** to explore quotations and to suggest hashtags. **Do not use it** to say what a quotation is not about:
readers tag what strikes them, and a missing tag says nothing.`,

  async load(options) {
    const { rows, summary } = await loadQuotes(options);
    const texts = rows.filter(({ tags }) => tags.length > 0);
    return {
      texts: texts.map(({ id, text, tags }) => ({ id, text, key: "", labels: tags })),
      table: summary,
      leftOut: { "without tags": rows.length - texts.length },
    };
  },
};
