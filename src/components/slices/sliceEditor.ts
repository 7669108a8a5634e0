import { html } from "htl";
import { count, percent, plural } from "../../lib/format.js";
import { holds } from "../../lib/slices/bitset.js";
import { conditionProblem, type Condition } from "../../lib/slices/condition.js";
import { longestName, members, mostConditions, sliceText, type Slice } from "../../lib/slices/slice.js";
import { conditionRow, type ConditionRow } from "./conditionRow.js";
import type { SliceWorkspace } from "./sliceWorkspace.js";

/** The form in which a slice is put together. */
export type SliceEditor = HTMLElement & {
  /** Takes a slice into the form, and scrolls to it. */
  edit(slice: Slice): void;
};

const blank: Condition = { column: "title", operator: "has", value: "" };

/** The form: a name, conditions that all must hold, and how many titles they leave. */
export function sliceEditor(workspace: SliceWorkspace): SliceEditor {
  let edited: string | null = null;
  let rows: ConditionRow[] = [];
  const name = html`<input
    type="text"
    maxlength=${longestName}
    placeholder="named by its conditions"
  />` as HTMLInputElement;
  const list = html`<div class="conditions"></div>`;
  const status = html`<p class="status" role="status"></p>`;
  const heading = html`<h3></h3>`;
  const add = button("Add a condition", () => {
    push(blank);
    rows.at(-1)?.element.querySelector("select")?.focus();
  });
  const save = button("Save the slice", submit);
  save.classList.add("primary");
  const clear = button("Clear", () => load(null));
  const element = html`<section class="slice-editor" aria-label="Build a slice">
    ${heading}
    <label class="field">Name ${name}</label>
    ${list}
    <div class="editor-buttons">${add}${save}${clear}</div>
    ${status}
  </section>` as SliceEditor;

  function push(condition: Condition): void {
    const row: ConditionRow = conditionRow(condition, workspace.titles, {
      onChange: check,
      onRemove: () => {
        rows = rows.filter((each) => each !== row);
        row.element.remove();
        check();
        add.focus();
      },
    });
    rows.push(row);
    list.append(row.element);
    check();
  }

  function load(slice: Slice | null): void {
    edited = slice?.name ?? null;
    heading.textContent = slice ? `Edit “${slice.name}”` : "A new slice";
    name.value = slice?.name ?? "";
    rows = [];
    list.replaceChildren();
    for (const condition of slice?.conditions ?? [blank]) push(condition);
  }

  /** The slice as it stands, or what keeps it from being one. */
  function draft(): { slice: Slice; problem: null } | { slice: null; problem: string } {
    const conditions = rows.map(({ value }) => value);
    if (conditions.length === 0)
      return { slice: null, problem: "Add a condition: without one, a slice is everything." };
    if (conditions.some(({ operator, value }) => operator.startsWith("has") && value === ""))
      return { slice: null, problem: "Type a word; the titles are counted as you type." };
    const problem = conditions.map(conditionProblem).find((each) => each !== null);
    if (problem) return { slice: null, problem: `This is no slice yet: ${problem}.` };
    const given = name.value.trim() || sliceText({ conditions }).slice(0, longestName);
    return { slice: { name: given, conditions }, problem: null };
  }

  function check(): void {
    const { slice, problem } = draft();
    add.disabled = rows.length >= mostConditions;
    save.disabled = slice === null;
    if (slice === null) {
      status.textContent = problem;
      return;
    }
    const inside = members(slice, workspace.titles);
    const chosen = workspace.titles.filter((_, row) => holds(inside, row));
    const wrong = chosen.filter(({ right }) => !right).length;
    status.textContent =
      chosen.length === 0
        ? "No title meets these conditions; the slice can be saved all the same."
        : `${plural(chosen.length, "title")}, ${count(wrong)} wrong (${percent(wrong / chosen.length)}).`;
  }

  function submit(): void {
    const { slice } = draft();
    if (slice === null) return;
    workspace.save(slice, edited ?? slice.name);
    load(null);
    status.textContent = `“${slice.name}” is saved, in the table and in the address of this page.`;
  }

  element.edit = (slice) => {
    load(slice);
    element.scrollIntoView({ block: "nearest", behavior: "smooth" });
    name.focus({ preventScroll: true });
  };
  workspace.addEventListener("input", check);
  load(null);
  return element;
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return html`<button type="button" class="button" onclick=${onclick}>${label}</button>` as HTMLButtonElement;
}
