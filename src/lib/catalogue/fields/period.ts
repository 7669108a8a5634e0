import { earlier, later } from "../decades.js";
import type { CategoryField } from "../field.js";
import { groupNames } from "../groups.js";
import { year } from "./year.js";

export const period: CategoryField = {
  kind: "category",
  key: "period",
  name: "Period",
  question: "In which period?",
  description: "decade, with the years before 1800 and from 1900 each taken together",
  knownFrom: "catalogue",
  reads: ["year"],
  grainOf: year.key,
  column: "period",
  sql: `CASE WHEN year < 1800 THEN '${earlier}' WHEN year < 1900 THEN (year // 10 * 10) || 's' WHEN year >= 1900 THEN '${later}' END`,
  most: year.bins.names.length,
  rest: "other periods",
  none: year.none,
  values: (catalogue) => groupNames(year, catalogue, ""),
  order: () => year.bins.names,
};
