import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import type { AnnotatedBook, Label } from "../../src/lib/rows.js";
import type { BinaryTask, Example } from "./task.js";

/** Fiction or non-fiction from the title of a British Library book. */
export const titleGenre: BinaryTask = {
  name: "title-genre",
  kind: "binary",
  text: "title",
  labels: ["non_fiction", "fiction"],
  seed: 1,
  grid: {
    bits: [16],
    fragments: [
      [3, 5],
      [4, 4],
    ],
    fragmentWeight: [1, 2],
    shape: [0, 0.3],
    rarity: [0, 1, 1.5],
    cost: [10, 30, 100],
  },

  async load() {
    const annotated = (await loadAnnotatedBooks()).rows.filter(
      (book) => !book.inTestSample && book.title !== "",
    );
    const test = (await loadTestSample()).rows;
    const tested = new Set(test.flatMap((book) => [book.id, titleKey(book.title)]));
    const unseen = (book: { id: string; title: string }) =>
      !tested.has(book.id) && !tested.has(titleKey(book.title));
    // Only the random part: a sample of the collection, as the test sample is.
    const development = (await loadDevelopmentLabels()).rows.filter(
      (book) => book.part === "random" && unseen(book),
    );
    const validationBooks = annotated.filter(({ split }) => split === "validation");
    const variant = (title: string, description: string, kept: (book: AnnotatedBook) => boolean) => ({
      title,
      description,
      training: annotated.filter((book) => book.split === "training" && kept(book)).map(example),
      refit: validationBooks.filter(kept).map(example),
    });
    return {
      variants: {
        published: variant(
          "Labels as published",
          "every annotated book of the published file, misjoined or not",
          () => true,
        ),
        wellJoined: variant(
          "Well-joined labels",
          "the annotated books whose annotations pass the integrity check",
          ({ wellJoined }) => wellJoined,
        ),
      },
      validation: [...validationBooks.filter(({ wellJoined }) => wellJoined), ...development].map(example),
      test: test.flatMap((book) => (book.label === null ? [] : [example({ ...book, label: book.label })])),
    };
  },
};

function example(book: { id: string; title: string; label: Label }): Example {
  return { id: book.id, text: book.title, outcome: book.label === "fiction" ? 1 : 0 };
}
