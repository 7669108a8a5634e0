import { earlier, later, periodOf, periods, undated } from "../decades.js";
import type { CategoryField } from "../field.js";
import { year } from "./year.js";

export const period: CategoryField = {
  kind: "category",
  key: "period",
  name: "Period",
  question: "In which period?",
  description: "decade, with the years before 1800 and from 1900 each taken together",
  knownFrom: "catalogue",
  reads: ["year"],
  coarserThan: year.key,
  column: "period",
  sql: `CASE WHEN year < 1800 THEN '${earlier}' WHEN year < 1900 THEN (year // 10 * 10) || 's' WHEN year >= 1900 THEN '${later}' END`,
  most: periods.length,
  rest: "other periods",
  none: undated,
  values: (catalogue) => catalogue.year.map((value) => (value === null ? "" : periodOf(value))),
  order: () => periods.filter((name) => name !== undated),
};
