import { unknownLanguage } from "../../language/unknown.js";
import type { CategoryField } from "../field.js";

export const language: CategoryField = {
  kind: "category",
  key: "language",
  name: "Language",
  question: "In which language?",
  description: "identified from the title; of catalogue records, as coded",
  knownFrom: "title",
  reads: ["language"],
  column: "language",
  sql: "language",
  most: 11,
  rest: "other languages",
  none: unknownLanguage,
  values: ({ further }) => further["language"],
};
