import { blurbText, loadBlurbs, whyUnused } from "../../loaders/tables/blurbs.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import type { MultilabelTask } from "../training/taskDefinition.js";

/** Genres of a book from its title and its description. */
export const task: MultilabelTask = {
  name: "book-genres",
  kind: "multilabel",
  text: "title and description",
  description:
    "books of Goodreads lists by decade, title and description in one text, with the genres of their readers",
  minimumSupport: 0.01,
  testShare: 0.2,
  settings: {
    features: {
      bits: 18,
      words: 1,
      fragments: { weight: 0.8, shortest: 4, longest: 5 },
      shape: 0,
      counts: "log",
      names: 0.3,
    },
    minimumTexts: 3,
    maximumRows: 62_000,
    rarity: 0.8,
    priorStrength: 0,
    costs: [12],
    secondStage: [0, 0.001],
    epochs: 5,
    folds: 3,
    macroWeight: 1.5,
    shrinkage: 20,
    seed: 1,
  },
  targets: { microF1: 0.65, macroF1: 0.53, precisionAt1: 0.92 },
  use: `**Use it** to sort and explore English descriptions of books as publishers and readers' sites word them. **Do not
use it** on other languages, or as a judge of a single book: the lists stop at ten genres a book, so that a genre that
is missing there is often not wrong.`,

  async load(options) {
    const { rows, summary } = await loadBlurbs(options);
    const leftOut: Record<string, number> = {};
    const texts = rows.filter((blurb) => {
      const reason = whyUnused(blurb);
      if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
      return !reason;
    });
    return {
      texts: texts.map((blurb) => ({
        id: blurb.id,
        text: blurbText(blurb),
        // Editions of one work have its title and begin alike.
        key: `${titleKey(blurb.title)} ${titleKey(blurb.description).slice(0, 40)}`,
        labels: blurb.genres,
      })),
      table: summary,
      leftOut,
    };
  },
};
