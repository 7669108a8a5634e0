import type { CategoryField } from "../field.js";
import { formWord, formWords } from "../formWords.js";

export const form: CategoryField = {
  kind: "category",
  key: "form",
  name: "Form",
  question: "Which form does the title name?",
  description: "first form of writing, in a list of them, that the title names",
  knownFrom: "title",
  reads: ["title"],
  column: "form",
  most: formWords.length,
  rest: "other forms",
  none: "none of these",
  values: ({ title }) => title.map(formWord),
  order: () => formWords.map(({ name }) => name),
};
