import { labelledTwice } from "./labelledTwice.js";
import type { LabelledTitles } from "./data.js";
import { catalogueElsewhere } from "./elsewhere.js";
import { inShare } from "./share.js";
import { loadTitleSources, outside } from "./sources.js";
import { testTitles } from "./testTitles.js";
import { finalExamples, weakExamples } from "./weakExamples.js";
import { stratifiedFolds } from "../training/crossValidation.js";
import type { AnnotatedBook, Label } from "../../src/lib/rows.js";
import type { Example, Grid, SingleLabelTask, TrainingExample, Variant } from "../training/taskDefinition.js";

/** Parts that the validation titles are dealt into. */
const parts = 4;

/** Fiction or non-fiction from the title of a British Library book. */
export const task: SingleLabelTask = {
  name: "title-genre",
  kind: "single-label",
  text: "title",
  labels: ["non_fiction", "fiction"],
  test: testTitles,
  labelledTwice,
  use: `**Use it** to sort and explore titles of nineteenth-century books as British Library catalogues word them. **Do not use
it** for other catalogues, other periods or single decisions about a book without a look at it: the sample that the
figures come from holds almost no fiction in languages other than English, and a title without a cue is a guess.`,

  async load() {
    const { labelled, gold, novelists, left } = await loadTitleSources();
    return {
      variants: {
        published: supervised(
          "Labels as published",
          "every annotated book of the published file, misjoined or not",
          labelled,
          () => true,
        ),
        wellJoined: supervised(
          "Well-joined labels",
          "the annotated books whose annotations pass the integrity check",
          labelled,
          ({ wellJoined }) => wellJoined,
        ),
        weaklySupervised: {
          title: "Weak supervision",
          description:
            "the well-joined books, and the collection as the label model over labelling functions sees it",
          grid: weakGrid,
          epochs: 8,
          seeds: [1],
          examples: (_seed, held, share) => {
            const { gold: books, weak: titles } = left(held, share);
            return Promise.resolve(weakExamples(books, titles));
          },
        },
        final: {
          title: "Final model",
          description:
            "the well-joined books, the collection as a teacher sees it, shelves of the catalogue, novel lists, reading lists and made-up titles of biographies, with and without brackets; titles with harmless changes; and made-up titles of verse, plays and books about literature, read as title pages",
          grid: titlePageGrid,
          epochs: 8,
          seeds: [1, 2, 3, 4, 5],
          examples: (seed, held, share) => {
            const { gold: books, weak: titles } = left(held, share);
            return Promise.resolve(finalExamples(books, titles, novelists, seed));
          },
        },
      },
      validation: dealt([...gold, ...labelled.development].map(example)),
      test: labelled.test.map(example),
      elsewhere: await catalogueElsewhere(labelled.test.map(example)),
      // Pages ask a task for its test texts alone: they need not wait for what identifies languages.
      kinds: (await import("./titleKinds.js")).titleKinds,
    };
  },
};

const supervisedGrid: Grid = {
  bits: [16],
  fragments: [[3, 4]],
  fragmentWeight: [1.6],
  shape: [0, 0.3],
  rarity: [0, 1, 1.5],
  cost: [10, 30, 100],
};

const weakGrid: Grid = {
  bits: [16],
  fragments: [[3, 4]],
  fragmentWeight: [1.6],
  shape: [0.3],
  rarity: [0.5],
  cost: [1],
};

/** Features that know the head of a title from its tail, in 128 kB. */
const titlePageGrid: Grid = {
  ...weakGrid,
  bits: [17],
  buckets: 126_976,
  fragmentWeight: [2.4],
  titlePage: [{ head: 1.2, forms: 2 }],
};

/** A model of the annotated books alone. */
function supervised(
  title: string,
  description: string,
  labelled: LabelledTitles,
  kept: (book: AnnotatedBook) => boolean,
): Variant {
  const books = labelled.annotated.filter(kept);
  return {
    title,
    description,
    grid: supervisedGrid,
    epochs: 60,
    seeds: [1],
    examples: (_seed, held, share) =>
      Promise.resolve(
        outside(labelled, books, held)
          .filter(({ id }) => inShare(id, share?.labelled))
          .map(training),
      ),
  };
}

/** Examples dealt into parts with nearly the same share of each label. */
function dealt(examples: readonly Example[]): Example[][] {
  const part = stratifiedFolds(
    examples.map(({ outcome }) => outcome),
    parts,
    1,
  );
  return Array.from({ length: parts }, (_, p) => examples.filter((_each, i) => part[i] === p));
}

function example({ id, title, label }: { id: string; title: string; label: Label }): Example {
  return { id, text: title, outcome: label === "fiction" ? 1 : 0 };
}

function training(book: { id: string; title: string; label: Label }): TrainingExample {
  const { id, text, outcome } = example(book);
  return { id, text, target: outcome, weight: 1 };
}
