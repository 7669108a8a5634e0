import { html } from "htl";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { plural } from "../../lib/format.js";
import type { AssessedFunction } from "../../lib/dataProgramming/assess.js";
import type { StudioFunction } from "../../lib/dataProgramming/functionSet.js";
import type { StudioRun } from "../../lib/dataProgramming/studioRun.js";
import { dataTable } from "../table.js";
import { functionEditor } from "./functionEditor.js";
import { functionExamples } from "./functionExamples.js";
import { functionFiles } from "./functionFiles.js";
import { functionText } from "./functionText.js";
import { ledgerColumns, type LedgerLine } from "./ledgerColumns.js";
import { studioTiles } from "./studioTiles.js";
import { trainingPanel } from "./trainingPanel.js";

/** The opened studio: tiles, notes, the ledger with its switches, the function in hand, and training. */
export function studioBench(run: StudioRun): { element: HTMLElement; focus: () => void } {
  const tiles = html`<div></div>`;
  const notes = html`<div role="status"></div>`;
  const hand = html`<div class="function-in-hand"></div>`;
  const summary = html`<p class="status"></p>`;
  const last = new Map<string, AssessedFunction>();
  let chosen: string | null = null;
  let drawing = 0;

  const table = dataTable<LedgerLine>(lines(run, last), {
    label: "Functions of the studio",
    sort: { key: "coverage", direction: "descending" },
    pageSize: 12,
    rowKey: ({ name }) => name,
    rowLabel: ({ name }) => name,
    onSelect: (line) => choose(line?.name ?? null),
    empty: "There are no functions: add one, import a file or start over.",
    columns: [
      {
        key: "on",
        label: "On",
        sort: ({ on }) => Number(on),
        format: (_, line) => switchOf(line),
      },
      ...ledgerColumns(),
    ],
  });

  function switchOf({ name, on }: LedgerLine): Node {
    const box = html`<input
      type="checkbox"
      checked=${on}
      aria-label="${name} takes part"
    />` as HTMLInputElement;
    box.dataset["function"] = name;
    box.addEventListener("change", () =>
      apply(run.set.map((each) => (each.function.name === name ? { ...each, on: box.checked } : each))),
    );
    return box;
  }

  function apply(set: readonly StudioFunction[]): void {
    void run.change(set);
  }

  function add(): void {
    chosen = null;
    table.value = null;
    const editor = functionEditor({
      edited: null,
      taken: run.set.map((each) => each.function.name),
      onSave: (made) => {
        chosen = made.name;
        apply([...run.set, { function: made, on: true }]);
        void showHand();
      },
      onRemove: () => undefined,
      onCancel: () => void showHand(),
    });
    hand.replaceChildren(editor);
    editor.querySelector("input")?.focus();
  }

  function choose(name: string | null): void {
    chosen = name;
    void showHand();
  }

  function edit(edited: LabellingFunction): void {
    const editor = functionEditor({
      edited,
      taken: run.set.map((each) => each.function.name).filter((name) => name !== edited.name),
      onSave: (made) => {
        chosen = made.name;
        apply(
          run.set.map((each) => (each.function.name === edited.name ? { function: made, on: true } : each)),
        );
        void showHand();
      },
      onRemove: () => {
        chosen = null;
        apply(run.set.filter((each) => each.function.name !== edited.name));
        void showHand();
      },
      onCancel: () => void showHand(),
    });
    hand.replaceChildren(editor);
    editor.querySelector<HTMLElement>("textarea:not([hidden]), input")?.focus();
  }

  /** The chosen function with examples; a hint where none is chosen. */
  async function showHand(): Promise<void> {
    const found = run.set.find((each) => each.function.name === chosen);
    const turn = ++drawing;
    if (!found) {
      hand.replaceChildren(
        html`<p class="status">Select a function to edit it and to see examples of its votes.</p>`,
      );
      return;
    }
    const change = html`<button type="button" class="button">Edit</button>`;
    change.addEventListener("click", () => edit(found.function));
    const examples = html`<div></div>`;
    hand.replaceChildren(
      html`<div>
        <h3>${found.function.name}</h3>
        ${functionText(found.function)}
        <p class="controls">${change}</p>
        ${examples}
      </div>`,
    );
    if (!found.on) {
      examples.replaceChildren(html`<p class="status">It is switched off, so it votes on nothing.</p>`);
      return;
    }
    const drawn = run.busy ? null : await run.examples(found.function.name, 1);
    if (turn === drawing && drawn !== null) examples.replaceChildren(functionExamples(drawn));
  }

  const newButton = html`<button type="button" class="button">New function</button>` as HTMLButtonElement;
  newButton.addEventListener("click", add);
  const over = html`<button type="button" class="button">Start over</button>`;
  over.addEventListener("click", () => {
    chosen = null;
    void run.startOver();
    void showHand();
  });
  const files = functionFiles(
    () => run.set.map((each) => each.function),
    (functions) => apply(functions.map((each) => ({ function: each, on: true }))),
  );

  function refresh(): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset["function"];
    table.update(lines(run, last));
    if (focused !== undefined)
      table.querySelector<HTMLElement>(`[data-function="${CSS.escape(focused)}"]`)?.focus();
    summary.textContent = `${plural(run.set.length, "function")}, ${run.changes}.`;
    if (run.outcome !== null) {
      tiles.replaceChildren(studioTiles(run.outcome.assessment, run.previous, run.perSecond));
      const said = [...run.slow.values(), ...run.outcome.assessment.notes];
      notes.replaceChildren(...(said.length > 0 ? [noteList(said)] : []));
    }
    // A form that is being filled in stays.
    if (run.state === "ready" && hand.querySelector("form") === null) void showHand();
  }

  run.addEventListener("change", refresh);
  const element = html`<div>
    ${tiles} ${notes}
    <p class="controls">${newButton} ${files.buttons} ${over}</p>
    ${files.status} ${summary}
    <div class="ledger">${table}</div>
    ${hand}
    <h3>Retrain</h3>
    <p>
      The label model turns the votes into a probability for each book, and a small model learns from those: a
      logistic regression on hashed words and fragments of words. It is scored on validation books that it
      never sees in training.
    </p>
    ${trainingPanel(run)}
  </div>`;
  void showHand();
  refresh();
  return { element, focus: () => newButton.focus() };
}

function noteList(notes: readonly string[]): HTMLElement {
  const shown = notes.slice(0, 8);
  return html`<div class="note studio-notes">
    <ul>
      ${shown.map((note) => html`<li>${note}</li>`)}
    </ul>
    ${notes.length > shown.length ? html`<p>And ${notes.length - shown.length} more of the kind.</p>` : null}
  </div>`;
}

/** @param last what each function last came to; brought up to date */
function lines(run: StudioRun, last: Map<string, AssessedFunction>): LedgerLine[] {
  const votes = new Map(run.outcome?.assessment.functions.map((each) => [each.name, each]));
  for (const [name, each] of votes) last.set(name, each);
  return run.set.map(({ function: each, on }) => ({
    name: each.name,
    labellingFunction: each,
    on,
    votes: on ? (votes.get(each.name) ?? null) : null,
    last: last.get(each.name) ?? null,
  }));
}
