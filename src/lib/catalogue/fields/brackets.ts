import type { FlagField } from "../field.js";

export const brackets: FlagField = {
  kind: "flag",
  key: "brackets",
  name: "Brackets",
  question: "Did the cataloguer add words in brackets?",
  description: "the title has the cataloguer’s square brackets",
  knownFrom: "title",
  reads: ["title"],
  column: "brackets",
  sql: "contains(coalesce(title, ''), '[')",
  values: ({ title }) => title.map((text) => text.includes("[")),
};
