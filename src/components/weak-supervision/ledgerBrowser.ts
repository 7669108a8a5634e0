import { html } from "htl";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import type { FunctionExamples } from "../../lib/dataProgramming/exampleTitles.js";
import type { WeakSupervisionReport } from "../../lib/dataProgramming/weakSupervisionReport.js";
import type { PageProvenance } from "../../lib/rows.js";
import { sampleMark } from "../provenance.js";
import { dataTable } from "../table.js";
import { urlState } from "../urlState.js";
import { functionExamples } from "./functionExamples.js";
import { functionText } from "./functionText.js";
import { ledgerColumns, type LedgerLine } from "./ledgerColumns.js";

/**
 * The ledger, and beneath it the function that is chosen in it with examples. The choice lives in the address.
 *
 * @param start examples of each function, in their order, and where their books came from
 */
export function ledgerBrowser(
  functions: readonly LabellingFunction[],
  { assessment, estimates }: WeakSupervisionReport,
  { examples, provenance }: { examples: readonly FunctionExamples[]; provenance: PageProvenance },
): HTMLElement {
  const known = new Map(functions.map((each) => [each.name, each]));
  const names = assessment.functions.map(({ name }) => name).filter((name) => known.has(name));
  const lines = assessment.functions.flatMap((votes, f): LedgerLine[] => {
    const labellingFunction = known.get(votes.name);
    return labellingFunction
      ? [{ name: votes.name, labellingFunction, on: true, votes, last: votes, estimate: estimates[f] }]
      : [];
  });
  const initial = mostMistaken(lines);
  const state = urlState({ function: initial }, { choices: { function: names } });

  const table = dataTable(lines, {
    columns: ledgerColumns(),
    sort: { key: "coverage", direction: "descending" },
    pageSize: 15,
    label: "Ledger of the labelling functions",
    rowKey: ({ name }) => name,
    rowLabel: ({ name }) => name,
    onSelect: (line) => state.set({ function: line?.name ?? initial }),
    empty: "There are no labelling functions.",
  });
  const select = html`<select id="ledger-function">
    ${names.map((name) => html`<option value=${name}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("input", () => state.set({ function: select.value }));
  const panel = html`<div></div>`;

  function show(): void {
    const name = state.value.function;
    const chosen = known.get(name);
    const number = assessment.functions.findIndex((each) => each.name === name);
    select.value = name;
    table.value = lines.find((line) => line.name === name) ?? null;
    panel.replaceChildren(
      ...(chosen && number >= 0
        ? [functionText(chosen), sampleMark(provenance), functionExamples(examples[number])]
        : []),
    );
  }

  state.addEventListener("input", show);
  show();
  return html`<div>
    <div class="ledger">${table}</div>
    <h3 id="examples">What one function does</h3>
    <div class="controls"><label for="ledger-function">Function ${select}</label></div>
    ${panel}
  </div>`;
}

/** The function with the most mistakes: its examples say most. */
function mostMistaken(lines: readonly LedgerLine[]): string {
  const mistakes = ({ votes }: LedgerLine) => (votes === null ? 0 : votes.annotated - votes.right);
  return (
    lines.reduce<LedgerLine | null>(
      (most, line) => (most && mistakes(most) >= mistakes(line) ? most : line),
      null,
    )?.name ?? ""
  );
}
