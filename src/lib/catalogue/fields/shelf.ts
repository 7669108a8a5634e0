import type { CategoryField } from "../field.js";
import { pressMarkNumber, pressMarkNumberSql } from "../pressMark.js";
import { pressMark } from "./pressMark.js";

const number = pressMarkNumberSql("shelfmark");
const thousand = (from: number) => `${from}–${from + 999}`;

export const shelf: CategoryField = {
  kind: "category",
  key: "shelf",
  name: "Press-mark by thousands",
  question: "On which shelves?",
  description: "thousand of a numeric press-mark",
  knownFrom: "catalogue",
  reads: ["shelfmark"],
  grainOf: pressMark.key,
  column: "shelf",
  sql: `(${number} // 1000 * 1000) || '–' || (${number} // 1000 * 1000 + 999)`,
  most: 100,
  rest: "other press-marks",
  none: pressMark.none,
  values: ({ shelfmark }) =>
    shelfmark.map((mark) => {
      const at = pressMarkNumber(mark);
      return at === null ? "" : thousand(Math.floor(at / 1000) * 1000);
    }),
  order: () => Array.from({ length: 100 }, (_, i) => thousand(1000 * i)),
};
