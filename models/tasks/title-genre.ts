import { loadLabelledTitles, loadWeakTitles, type LabelledTitles } from "../titles/data.js";
import { catalogueElsewhere } from "../titles/elsewhere.js";
import { finalExamples, weakExamples } from "../titles/weakExamples.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import type { AnnotatedBook, Label } from "../../src/lib/rows.js";
import type { BinaryTask, Example, Grid, TrainingExample, Variant } from "./task.js";

/** Fiction or non-fiction from the title of a British Library book. */
export const titleGenre: BinaryTask = {
  name: "title-genre",
  kind: "binary",
  text: "title",
  labels: ["non_fiction", "fiction"],

  async load() {
    const labelled = await loadLabelledTitles();
    const validationBooks = labelled.annotated.filter(
      ({ split, wellJoined }) => split === "validation" && wellJoined,
    );
    const validation = [...validationBooks, ...labelled.development];
    const held = new Set(validation.map(({ title }) => titleKey(title)));
    const weak = await loadWeakTitles(validation);
    const gold = labelled.annotated.filter(
      ({ split, wellJoined, title }) => split === "training" && wellJoined && !held.has(titleKey(title)),
    );
    const refit = validationBooks.map((book) => training(book, 2));
    return {
      variants: {
        published: supervised(
          "Labels as published",
          "every annotated book of the published file, misjoined or not",
          labelled,
          held,
          () => true,
        ),
        wellJoined: supervised(
          "Well-joined labels",
          "the annotated books whose annotations pass the integrity check",
          labelled,
          held,
          ({ wellJoined }) => wellJoined,
        ),
        weaklySupervised: {
          title: "Weak supervision",
          description:
            "the well-joined books, and the collection as the label model over labelling functions sees it",
          grid: weakGrid,
          epochs: 10,
          folds: 0,
          seeds: [1],
          examples: () => Promise.resolve({ training: weakExamples(gold, weak), refit }),
        },
        final: {
          title: "Final model",
          description:
            "the well-joined books, the collection as a teacher sees it, shelves of the catalogue, novel lists and reading lists, with and without brackets",
          grid: weakGrid,
          epochs: 10,
          folds: 0,
          seeds: [1, 2, 3, 4, 5],
          examples: (seed) => Promise.resolve({ training: finalExamples(gold, weak, seed), refit }),
        },
      },
      validation: validation.map(example),
      test: labelled.test.map(example),
      elsewhere: await catalogueElsewhere(labelled.test.map(example)),
    };
  },
};

const supervisedGrid: Grid = {
  bits: [16],
  fragments: [
    [3, 5],
    [4, 4],
  ],
  fragmentWeight: [1, 2],
  shape: [0, 0.3],
  rarity: [0, 1, 1.5],
  cost: [10, 30, 100],
};

const weakGrid: Grid = {
  bits: [16],
  fragments: [[3, 5]],
  fragmentWeight: [1],
  shape: [0.3],
  rarity: [0.5],
  cost: [0.5, 1],
};

/** A model of the annotated books alone; titles that are held for validation train nothing before the refit. */
function supervised(
  title: string,
  description: string,
  { annotated }: LabelledTitles,
  held: ReadonlySet<string>,
  kept: (book: AnnotatedBook) => boolean,
): Variant {
  const books = annotated.filter(kept);
  const validates = (book: AnnotatedBook) => book.split === "validation" || held.has(titleKey(book.title));
  return {
    title,
    description,
    grid: supervisedGrid,
    epochs: 60,
    folds: 5,
    seeds: [1],
    examples: () =>
      Promise.resolve({
        training: books.filter((book) => !validates(book)).map((book) => training(book, 1)),
        refit: books.filter(({ split }) => split === "validation").map((book) => training(book, 1)),
      }),
  };
}

function example({ id, title, label }: { id: string; title: string; label: Label }): Example {
  return { id, text: title, outcome: label === "fiction" ? 1 : 0 };
}

function training(book: { id: string; title: string; label: Label }, weight: number): TrainingExample {
  const { id, text, outcome } = example(book);
  return { id, text, target: outcome, weight };
}
