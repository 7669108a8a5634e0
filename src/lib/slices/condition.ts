import { decimal } from "../format.js";
import { sliceColumn, sliceColumns, type ColumnKind, type SliceColumn } from "./columns.js";
import type { SliceTitle } from "./sliceTitle.js";
import { titlePattern } from "../catalogue/titlePattern.js";

/** One condition of a slice, such as year between 1870 and 1879. */
export interface Condition {
  /** Key of a column. */
  column: string;
  operator: Operator;
  /** Two numbers, ascending, for "between"; a number for "at least" and "at most"; null for "missing"; else a text. */
  value: ConditionValue;
}

export type ConditionValue = string | number | readonly [number, number] | null;

const operatorsOfKind = {
  number: ["between", "at least", "at most", "missing"],
  category: ["is", "is not"],
  flag: ["is"],
  text: ["has", "has not"],
} as const satisfies Record<ColumnKind, readonly string[]>;

export type Operator = (typeof operatorsOfKind)[ColumnKind][number];

/** The operators that a column of that kind takes. */
export function operators(kind: ColumnKind): readonly Operator[] {
  return operatorsOfKind[kind];
}

/**
 * The test that a condition puts to a title. A missing year lies neither between two years nor after one.
 *
 * @throws if the column does not exist, does not take the operator, or the value is of another type
 */
export function conditionTest(condition: Condition): (title: SliceTitle) => boolean {
  const { column, operator, value } = checked(condition);
  const of = column.value;
  const number = (test: (n: number) => boolean) => (title: SliceTitle) => {
    const n = of(title);
    return typeof n === "number" && test(n);
  };
  if (Array.isArray(value)) return number((n) => n >= (value[0] as number) && n <= (value[1] as number));
  if (operator === "at least") return number((n) => n >= Number(value));
  if (operator === "at most") return number((n) => n <= Number(value));
  if (operator === "missing") return (title) => of(title) === null;
  if (column.kind === "flag") return (title) => of(title) === (value === "yes");
  if (column.kind === "category") return (title) => (of(title) === value) === (operator === "is");
  const matches = titlePattern(String(value)) ?? (() => false);
  return (title) => matches(String(of(title))) === (operator === "has");
}

/** The condition in words, such as "year 1870–1879" or "title has “poem*”". */
export function conditionText(condition: Condition): string {
  const column = sliceColumn(condition.column);
  const { operator, value } = condition;
  const label = column ? column.label.toLowerCase() : condition.column;
  if (!column) return `${label} ${operator} ${JSON.stringify(value)}`;
  const number = (n: unknown) => (column.digits > 0 ? decimal(Number(n), column.digits) : String(n));
  if (Array.isArray(value))
    return value[0] === value[1]
      ? `${label} ${number(value[0])}`
      : `${label} ${number(value[0])}–${number(value[1])}`;
  if (operator === "missing") return `${label} not recorded`;
  if (operator === "at least" || operator === "at most") return `${label} ${operator} ${number(value)}`;
  if (column.kind === "text") return `${label} ${operator === "has" ? "has" : "lacks"} “${String(value)}”`;
  if (column.kind === "flag") return value === "yes" ? label : `no ${label}`;
  if (value === "" && operator === "is not") return `${label} recorded`;
  const name = value === "" ? "not recorded" : String(value).replaceAll("_", "-");
  return `${label} ${operator === "is" ? "" : "not "}${name}`;
}

/** What is wrong with a condition, in a sentence fragment that says what was expected, or null. */
export function conditionProblem({ column: key, operator, value }: Condition): string | null {
  const column = sliceColumn(key);
  if (!column)
    return `unknown column: "${key}" (expected one of ${sliceColumns.map(({ key }) => key).join(", ")})`;
  if (!operators(column.kind).includes(operator))
    return `wrong operator: "${operator}" on ${key} (expected one of ${operators(column.kind).join(", ")})`;
  const expected = expectedValue(column, operator, value);
  return expected === null
    ? null
    : `wrong value: ${key} ${operator} ${JSON.stringify(value)} (expected ${expected})`;
}

function expectedValue({ kind }: SliceColumn, operator: Operator, value: ConditionValue): string | null {
  const finite = (n: unknown) => typeof n === "number" && Number.isFinite(n);
  if (operator === "between")
    return Array.isArray(value) && value.length === 2 && value.every(finite) && value[0] <= value[1]
      ? null
      : "two numbers, the smaller first";
  if (operator === "at least" || operator === "at most") return finite(value) ? null : "a number";
  if (operator === "missing") return value === null ? null : "nothing";
  if (kind === "flag") return value === "yes" || value === "no" ? null : "yes or no";
  if (typeof value !== "string") return "a text";
  if (kind === "text") return titlePattern(value) ? null : "a word with at least one letter or digit";
  return null;
}

function checked(condition: Condition): { column: SliceColumn; operator: Operator; value: ConditionValue } {
  const problem = conditionProblem(condition);
  const column = sliceColumn(condition.column);
  if (problem !== null || !column) throw new Error(problem ?? `unknown column: "${condition.column}"`);
  return { column, operator: condition.operator, value: condition.value };
}
