import { sqlText } from "../catalogue/sqlText.js";
import { codeRange, isEverything, axisCodes, type Choice, type Column } from "./columns.js";

/** What a query reads: a table, the conditions that make it the page's rows, and the columns to show. */
export interface QuerySource {
  table: string;
  conditions: readonly string[];
  select: readonly string[];
  orderBy: string;
}

/** The DuckDB query whose rows are those that the choices let pass. */
export function crossfilterQuery(
  source: QuerySource,
  columns: readonly Column[],
  choices: Readonly<Record<string, Choice>>,
): string {
  const chosen = columns.flatMap((column) => condition(column, choices[column.key]) ?? []);
  const conditions = [...source.conditions, ...chosen];
  return [
    `SELECT ${source.select.join(", ")}`,
    `FROM ${source.table}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join("\n  AND ")}`] : []),
    `ORDER BY ${source.orderBy}`,
  ].join("\n");
}

/** The SQL condition of a choice, null where it restricts nothing. A range that reaches an end of its axis is open there. */
export function condition(column: Column, choice: Choice): string | null {
  if (isEverything(column, choice)) return null;
  if (column.kind === "number") {
    const [low, high] = choice as readonly [number, number];
    const [first, end] = codeRange(column, [low, high]);
    if (end <= first) return "false";
    const bounds = [
      ...(first > 0 ? [`${column.sql} >= ${low}`] : []),
      ...(end < axisCodes(column) ? [`${column.sql} ${column.whole ? "<=" : "<"} ${high}`] : []),
    ];
    return bounds.length > 0 ? bounds.join(" AND ") : `${column.sql} IS NOT NULL`;
  }
  const chosen = choice as readonly string[];
  const named = chosen.filter((category) => category !== column.rest).map(sqlText);
  const among = named.length > 0 ? [`${column.sql} IN (${named.join(", ")})`] : [];
  if (column.rest !== undefined && chosen.includes(column.rest)) {
    const others = column.categories.filter((category) => category !== column.rest).map(sqlText);
    among.push(others.length > 0 ? `${column.sql} NOT IN (${others.join(", ")})` : "true");
  }
  return among.length > 1 ? `(${among.join(" OR ")})` : among[0];
}
