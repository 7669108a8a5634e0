import { html } from "htl";
import { operators, type Condition, type ConditionValue, type Operator } from "../../lib/slices/condition.js";
import { sliceColumn, sliceColumns, type SliceColumn } from "../../lib/slices/columns.js";
import type { SliceTitle } from "../../lib/slices/sliceTitle.js";
import { labelName } from "../palette.js";

/** One line of the form: column, operator, value. */
export interface ConditionRow {
  element: HTMLElement;
  /** The condition as it stands; its value may be of no use yet. */
  value: Condition;
}

/** @param titles where the values offered come from */
export function conditionRow(
  initial: Condition,
  titles: readonly SliceTitle[],
  { onChange, onRemove }: { onChange: () => void; onRemove: () => void },
): ConditionRow {
  const row: ConditionRow = {
    element: html`<div class="condition" role="group" aria-label="Condition"></div>`,
    value: initial,
  };

  function change(patch: Partial<Condition>): void {
    row.value = { ...row.value, ...patch };
    onChange();
  }

  function draw(): void {
    const column = sliceColumn(row.value.column) ?? sliceColumns[0];
    const columns = select(
      "Column",
      sliceColumns.map(({ key, label }) => [key, label] as const),
      column.key,
      (key) => {
        const next = sliceColumn(key) ?? sliceColumns[0];
        const operator = operators(next.kind)[0];
        change({ column: key, operator, value: startingValue(next, operator, titles) });
        draw();
        row.element.querySelector("select")?.focus();
      },
    );
    const operator = select(
      "Operator",
      operators(column.kind).map((each) => [each, each] as const),
      row.value.operator,
      (to) => {
        const next = to as Operator;
        const same = typeof row.value.value === "string";
        change({ operator: next, value: same ? row.value.value : startingValue(column, next, titles) });
        draw();
        row.element.querySelectorAll("select")[1]?.focus();
      },
    );
    const remove = html`<button type="button" class="button" aria-label="Remove this condition">
      Remove
    </button>`;
    remove.addEventListener("click", onRemove);
    row.element.replaceChildren(
      columns,
      operator,
      valueInput(column, row.value, titles, (value) => change({ value })),
      remove,
    );
  }

  draw();
  return row;
}

/** A value that a condition can start with. */
function startingValue(
  column: SliceColumn,
  operator: Operator,
  titles: readonly SliceTitle[],
): ConditionValue {
  if (operator === "missing") return null;
  if (column.kind === "flag") return "yes";
  if (column.kind === "text") return "";
  if (column.kind === "category") return commonValues(column, titles)[0] ?? "";
  const numbers = titles.flatMap((title) => column.value(title) ?? []) as number[];
  const low = numbers.length === 0 ? 0 : Math.min(...numbers);
  const high = numbers.length === 0 ? 0 : Math.max(...numbers);
  if (operator === "between") return column.key === "year" ? [1850, 1899] : [round(low), round(high)];
  return round(operator === "at least" ? low : high);
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** The values of a category, commonest first. */
function commonValues(column: SliceColumn, titles: readonly SliceTitle[]): string[] {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const value = String(column.value(title));
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, n], [, m]) => m - n).map(([value]) => value);
}

function valueInput(
  column: SliceColumn,
  { operator, value }: Condition,
  titles: readonly SliceTitle[],
  onChange: (value: ConditionValue) => void,
): Node {
  if (operator === "missing") return html`<span></span>`;
  if (column.kind === "flag")
    return select(
      "Value",
      [
        ["yes", "yes"],
        ["no", "no"],
      ],
      String(value),
      onChange,
    );
  if (column.kind === "category") {
    const known = commonValues(column, titles);
    const all = known.includes(String(value)) ? known : [String(value), ...known];
    return select(
      "Value",
      all.map((each) => [each, each === "" ? "not recorded" : labelName(each)] as const),
      String(value),
      onChange,
    );
  }
  if (column.kind === "text") {
    const field = html`<input
      type="text"
      aria-label="Word or words, * for any letters"
      placeholder="e.g. poe*"
      value=${String(value ?? "")}
    />` as HTMLInputElement;
    field.addEventListener("input", () => onChange(field.value));
    return field;
  }
  const step = column.digits ? 0.01 : 1;
  const number = (label: string, n: number, set: (n: number) => void) => {
    const field = html`<input
      type="number"
      step=${step}
      aria-label=${label}
      value=${n}
    />` as HTMLInputElement;
    field.addEventListener("input", () => set(field.value === "" ? NaN : Number(field.value)));
    return field;
  };
  if (!Array.isArray(value)) return number("Value", Number(value), onChange);
  let [low, high] = value as [number, number];
  return html.fragment`<span class="range-inputs">${number("From", low, (n) => onChange([(low = n), high]))}<span aria-hidden="true">–</span>${number("To", high, (n) => onChange([low, (high = n)]))}</span>`;
}

function select(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const element = html`<select aria-label=${label}>
    ${options.map(([key, name]) => html`<option value=${key} selected=${key === value}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  element.addEventListener("change", () => onChange(element.value));
  return element;
}
