import { html } from "htl";
import { everythingOf, type Choice, type Column } from "../../lib/crossfilter/columns.js";
import type { IgnoredKey, State, StateValue } from "../../lib/urlState.js";
import { listOrders } from "../../lib/crossfilter/listOrder.js";
import { defaultTask } from "../taskChooser.js";
import { urlState } from "../urlState.js";

/** The choices of all columns, bound to the address. */
export function crossfilterState(
  columns: readonly Column[],
  {
    data,
    datasets = {},
    task = "",
    asked = "",
    scope = "",
  }: {
    data: string;
    datasets?: Readonly<Record<string, string>>;
    task?: string;
    asked?: string;
    scope?: string;
  },
) {
  const names = Object.keys(datasets);
  const own = {
    // What the page is about is chosen before its records are there: here it is kept in the address.
    task: defaultTask.task,
    asked: "",
    data: names[0] ?? data,
    order: columns.some(({ key }) => key === "verdict") ? "mistakes" : "doubt",
  };
  const defaults: State = { ...own, stretch: false };
  const choices: Record<string, readonly string[]> = { data: names, order: Object.keys(listOrders) };
  const bounds: Record<string, readonly [number, number]> = {};
  for (const column of columns) {
    defaults[column.key] = everythingOf(column);
    if (column.kind === "category") choices[column.key] = column.categories;
    else bounds[column.key] = [column.from, column.to];
  }
  choices["task"] = [defaultTask.task, task];
  choices["asked"] = ["", asked];
  const state = urlState(defaults, { choices, bounds }, scope);
  const value = () => state.value as Record<string, StateValue>;
  const set = (patch: Record<string, StateValue>) => state.set(patch as typeof state.value);
  return {
    ignored: state.ignored,
    choice: (column: Column) => value()[column.key] as Choice,
    choose: (key: string, choice: Choice) => set({ [key]: [...choice] }),
    get order() {
      return value()["order"] as string;
    },
    get stretch() {
      return value()["stretch"] as boolean;
    },
    onChange: (listener: () => void) => state.addEventListener("input", listener),
    /** Which data, in which order, on which scale; and a way to take everything back. */
    controls(orders: readonly (readonly [string, string])[]): HTMLElement {
      const stretch = html`<input type="checkbox" />` as HTMLInputElement;
      const order = select(orders);
      const dataset = select(Object.entries(datasets));
      const reset = html`<button type="button" class="button">Reset all</button>`;
      const follow = () => {
        stretch.checked = value()["stretch"] as boolean;
        order.value = value()["order"] as string;
        dataset.value = data;
      };
      stretch.addEventListener("change", () => set({ stretch: stretch.checked }));
      order.addEventListener("change", () => set({ order: order.value }));
      // Other data have other columns: the page is made anew, and what both have is kept.
      dataset.addEventListener("change", () =>
        location.assign(`?${otherData(state.link, dataset.value, names[0])}`),
      );
      reset.addEventListener("click", () =>
        set(Object.fromEntries(columns.map((c) => [c.key, everythingOf(c) as string[]]))),
      );
      state.addEventListener("input", follow);
      follow();
      return html`<div class="controls">
        ${names.length > 1 ? html`<label>Titles ${dataset}</label>` : null}
        <label>List ${order}</label>
        <label class="check">${stretch} Scale bars to the selection</label>
        ${reset}
      </div>`;
    },
  };
}

/** Columns that only the labelled titles have. */
const truthKeys = ["label", "verdict", "cell", "order"];

function otherData(link: string, data: string, first: string): string {
  const query = new URL(link).searchParams;
  for (const key of truthKeys) query.delete(key);
  query.delete("data");
  if (data !== first) query.set("data", data);
  return query.toString();
}

function select(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return html`<select>
    ${options.map(([key, name]) => html`<option value=${key}>${name}</option>`)}
  </select>` as HTMLSelectElement;
}

/** Says which parts of the address could not be used, and that they filter nothing; nothing where all could. */
export function ignoredNote(ignored: readonly IgnoredKey[]): Node | null {
  if (ignored.length === 0) return null;
  const items = ignored.map(({ key, value, expected }) => {
    const why =
      expected === "no such setting" ? "there is no such column in these titles" : `expected ${expected}`;
    return html`<li><code>${key}=${value}</code>: ${why}</li>`;
  });
  return html`<div class="caveat" label="Parts of this address are not used" role="alert">
    <ul>
      ${items}
    </ul>
  </div>`;
}
