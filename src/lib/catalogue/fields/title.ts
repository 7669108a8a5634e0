import type { TextField } from "../field.js";

export const title: TextField = {
  kind: "text",
  key: "title",
  name: "Title",
  question: "Which words does the title have?",
  description: "a word or a run of words; * stands for any letters",
  knownFrom: "title",
  reads: ["title"],
  column: "title",
  sql: "title",
  values: ({ title }) => title,
};
