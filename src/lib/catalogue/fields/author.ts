import type { FlagField } from "../field.js";

export const author: FlagField = {
  kind: "flag",
  key: "author",
  name: "Author named",
  question: "Is an author named?",
  description: "the record names an author",
  knownFrom: "catalogue",
  reads: ["author"],
  column: "author_named",
  sql: "coalesce(author, '') <> ''",
  values: ({ author }) => author.map((name) => name !== ""),
};
