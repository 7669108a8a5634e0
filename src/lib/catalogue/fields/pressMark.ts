import type { CategoryField } from "../field.js";
import { pressMarkClass, pressMarkClasses, pressMarkClassSql } from "../pressMark.js";

export const pressMark: CategoryField = {
  kind: "category",
  key: "class",
  name: "Press-mark class",
  question: "Under which class does it stand?",
  description: "subject class of a numeric press-mark",
  knownFrom: "catalogue",
  reads: ["shelfmark"],
  column: "class",
  sql: pressMarkClassSql("shelfmark"),
  most: pressMarkClasses.length,
  rest: "other classes",
  none: "no numeric press-mark",
  values: ({ shelfmark }) => shelfmark.map((mark) => pressMarkClass(mark) ?? ""),
  order: () => pressMarkClasses,
};
