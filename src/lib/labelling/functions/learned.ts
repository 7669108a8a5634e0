import type { LabellingFunction } from "../labellingFunction.js";

/** What other annotated books, and a model trained on them, say. */
export const learned: LabellingFunction[] = [
  {
    kind: "otherBooks",
    name: "author-other-books",
    language: "any",
    description: "Other annotated books of the author agree.",
    of: "author",
    minimumBooks: 1,
    minimumAgreement: 0.8,
  },
  {
    kind: "otherBooks",
    name: "publisher-other-books",
    language: "any",
    description: "Of four or more other annotated books of the publisher, six in seven agree.",
    of: "publisher",
    minimumBooks: 4,
    minimumAgreement: 0.85,
  },
  {
    kind: "model",
    name: "title-model",
    language: "any",
    description: "A model of the title, trained without the book in question, is sure.",
    lower: 0.2,
    upper: 0.8,
  },
];
