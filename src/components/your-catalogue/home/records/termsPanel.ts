import { html } from "htl";
import { parseTerms, termsInWords, type Terms } from "../../../../lib/catalogue/records/terms.js";
import { fileDrop } from "../../../fileDrop.js";
import type { CatalogueWorkspace } from "../../workspace.js";

/** A table of terms, and what to call it. */
export interface TermTable {
  name: string;
  terms: Terms;
}

/** A choice of the table of terms: that of the model's task, or another. Emits "input"; `table` is the one in use. */
export interface TermsPanel {
  element: HTMLElement;
  table: TermTable;
}

/** @param onChange called with each change of `table` but the first */
export function termsPanel(workspace: CatalogueWorkspace, onChange: () => void): TermsPanel {
  const status = html`<p></p>`;
  /** A table of the reader's, and the labels that it is for. */
  let own: { table: TermTable; labels: string } | null = null;
  const panel: TermsPanel = {
    table: { name: "", terms: new Map() },
    element: html`<div>
      ${status}
      ${fileDrop({
        ...{ id: "catalogue-terms", accept: ".csv", take: ([file]) => void take(file) },
        label: "Another table of terms (CSV with label, term, source, uri), chosen here or dropped:",
      })}
    </div>`,
  };

  async function take(file: File): Promise<void> {
    const labels = workspace.models[0]?.description.labels ?? [];
    try {
      const terms = parseTerms(await file.text(), file.name, labels);
      own = { table: { name: file.name, terms }, labels: String(labels) };
      update();
      onChange();
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  function update(): void {
    const { labels, task } = workspace.models[0]?.description ?? { labels: [], task: "" };
    panel.table =
      own?.labels === String(labels)
        ? own.table
        : { name: "this book’s table", terms: new Map(workspace.site.terms[task] ?? []) };
    status.textContent = `By ${panel.table.name}: ${termsInWords(panel.table.terms, labels)}`;
  }

  workspace.addEventListener("input", update);
  update();
  return panel;
}
