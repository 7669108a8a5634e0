import { html } from "htl";
import { formatVerdicts, readVerdicts, type RefusedRow } from "../../lib/errorAnalysis/verdictFile.js";
import { plural } from "../../lib/format.js";
import { downloadButton } from "../csv.js";
import { dataTable } from "../table.js";
import type { VerdictMemory } from "./verdictMemory.js";

/** Largest file that is read, in bytes. */
const largest = 5_000_000;

/** Buttons that save the verdicts to a CSV file, add those of a file, and forget all. What a file is refused is listed. */
export function verdictFiles(
  titles: readonly { id: string; title: string }[],
  memory: VerdictMemory,
  dataset: string,
): HTMLElement {
  const status = html`<p class="verdict-import" role="status"></p>`;
  const refusals = html`<div></div>`;
  const input = html`<input
    type="file"
    accept=".csv,text/csv"
    class="visually-hidden"
    tabindex="-1"
    aria-label="File with verdicts"
  />` as HTMLInputElement;
  const open = html`<button type="button" class="button">Import verdicts</button>`;
  const forget = html`<button type="button" class="button">Forget all verdicts</button>`;
  open.addEventListener("click", () => input.click());
  forget.addEventListener("click", () => {
    if (
      confirm(
        `Forget ${plural(memory.verdicts.size, "verdict")}? Export them first if you may want them again.`,
      )
    )
      memory.set(new Map());
  });
  input.addEventListener("change", () => void read());

  async function read(): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    refusals.replaceChildren();
    try {
      if (file.size > largest)
        throw new Error(`large file: ${file.size} bytes (expected at most ${largest})`);
      const { verdicts, added, unchanged, refused } = readVerdicts(
        await file.text(),
        memory.verdicts,
        dataset,
        titles,
      );
      if (added > 0) memory.set(verdicts);
      status.textContent =
        `${file.name}: ${plural(added, "verdict")} added, ${unchanged} held already, ${plural(refused.length, "row")} refused. ` +
        "None of your own was changed.";
      if (refused.length > 0) refusals.replaceChildren(refusedTable(refused));
    } catch (error) {
      status.textContent = `${file.name} was not imported, and your verdicts are as they were: ${
        error instanceof Error ? error.message : String(error)
      }`;
    }
  }

  const save = downloadButton(
    "Export verdicts as CSV",
    "verdicts.csv",
    () =>
      new Blob(["\ufeff", formatVerdicts(memory.verdicts, dataset, titles)], {
        type: "text/csv;charset=utf-8",
      }),
  );
  return html`<div class="verdict-files">
    <div class="controls">${save}${open}${forget}${input}</div>
    ${status}${refusals}
  </div>`;
}

function refusedTable(refused: readonly RefusedRow[]): HTMLElement {
  return dataTable(refused, {
    caption: "Rows that were refused",
    pageSize: 10,
    columns: [
      { key: "row", label: "Row" },
      { key: "id", label: "ID" },
      { key: "problem", label: "Why", width: "18rem" },
    ],
  });
}
