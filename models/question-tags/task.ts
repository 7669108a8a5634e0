import { loadQuestions } from "../../loaders/tables/questions.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import type { MultilabelTask } from "../training/taskDefinition.js";

/** Tags of a Stack Overflow question from its title. */
export const task: MultilabelTask = {
  name: "question-tags",
  kind: "multilabel",
  text: "question title",
  description: "titles of Stack Overflow questions with the tags of their askers",
  minimumSupport: 50,
  testShare: 0.2,
  settings: {
    features: {
      bits: 18,
      words: 1,
      fragments: { weight: 1, shortest: 3, longest: 5 },
      shape: 0,
      counts: "binary",
      names: 0.7,
      signs: 0.5,
      skips: 0.7,
    },
    minimumTexts: 2,
    maximumRows: 65_535,
    rarity: 0.5,
    priorStrength: 0.5,
    costs: [0.3],
    secondStage: [0, 0.0003],
    epochs: 6,
    folds: 4,
    macroWeight: 1.5,
    shrinkage: 20,
    seed: 1,
  },
  targets: { microF1: 0.69, macroF1: 0.58, weightedF1: 0.685 },
  use: `**Use it** to suggest tags for the title of a programming question, for a person to pick from. **Do not use it**
on whole questions, for tags that it has not learnt, or as a judge of tags that askers chose: they often leave out
what their title says.`,

  async load(options) {
    const { rows, summary } = await loadQuestions(options);
    const texts = rows.filter(({ tags }) => tags.length > 0);
    return {
      texts: texts.map(({ id, title, tags }) => ({ id, text: title, key: titleKey(title), labels: tags })),
      table: summary,
      leftOut: { "without tags": rows.length - texts.length },
    };
  },
};
