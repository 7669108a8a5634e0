import { html } from "htl";
import { marcDate, modelAddress } from "../../../../lib/catalogue/records/provenance.js";
import { reviewCells, reviewColumns } from "../../../../lib/catalogue/records/labelStretches.js";
import type { LabellingOptions } from "../../../../lib/catalogue/records/labelRecord.js";
import { recordSentences } from "../../../../lib/catalogue/records/recordCounts.js";
import { csvLines } from "../../../../lib/csv.js";
import { bytes, plural } from "../../../../lib/format.js";
import { modelVersion } from "../../../../lib/inference/verdict.js";
import type { ModelDescription } from "../../../../lib/model/description.js";
import { RecordWriter } from "../../../../workers/records/start.js";
import type { LabelledFile } from "../../../../workers/records/worker.js";
import { progressBar } from "../../../progress.js";
import { save } from "../../../save.js";
import type { CatalogueWorkspace } from "../../workspace.js";
import { fileName } from "../fileName.js";
import { labelsOfRecords } from "./labelsOfRecords.js";
import { termsPanel } from "./termsPanel.js";

const writer = new RecordWriter();

/** The records of a file of MARC, with the labels that enter them and where each comes from. */
export function recordsPart(workspace: CatalogueWorkspace): HTMLElement {
  const panel = termsPanel(workspace, update);
  const agency = html`<input type="text" size="10" maxlength="40" pattern="[!-~]*" />` as HTMLInputElement;
  const formOfWork = html`<input type="checkbox" />` as HTMLInputElement;
  const which = html`<select>
    <option value="all">all records</option>
    <option value="selected">those singled out</option>
  </select>` as HTMLSelectElement;
  const start = html`<button type="button" class="button">Records with labels</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" hidden>Stop</button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Writing the records" });
  bar.hidden = true;
  const said = html`<ul class="status"></ul>`;
  let stopping: AbortController | null = null;

  async function write(): Promise<void> {
    const { file, models } = workspace;
    if (stopping || !file?.opened || models.length === 0 || !agency.reportValidity()) return;
    stopping = new AbortController();
    busy(true);
    said.replaceChildren();
    bar.update(0);
    const within = which.value === "selected" ? (row: number) => workspace.isSelected(row) : () => true;
    try {
      const written = await writer.write(
        {
          ...{ file: file.opened.file, name: file.name, options: optionsFor(models[0].description) },
          labelsOf: labelsOfRecords(workspace, within),
        },
        {
          signal: stopping.signal,
          onProgress: (done) => bar.update(Math.min(1, done / file.table.rows), plural(done, "record")),
        },
      );
      bar.hidden = true;
      say(written ? saved(written) : ["Stopped; no file was saved."]);
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      stopping = null;
      busy(false);
    }
  }

  function optionsFor(description: ModelDescription): LabellingOptions {
    const run = {
      ...{ model: description.task, version: modelVersion(description), address: modelAddress(description) },
      ...{ agency: agency.value.trim(), date: marcDate(new Date()) },
    };
    return { terms: panel.table.terms, run, formOfWork: formOfWork.checked };
  }

  /** Saves what was written. @returns what to tell of it, in sentences */
  function saved({ file, counts, toReview }: LabelledFile): string[] {
    const ending = workspace.file?.found.format === "marcxml" ? "xml" : "mrc";
    const [records, review] = [`labelled.${ending}`, "review.csv"].map((end) => fileName(workspace, end));
    save(file, records);
    if (toReview.length > 0)
      save(new Blob([csvLines([reviewColumns, ...toReview.map(reviewCells)])], { type: "text/csv" }), review);
    return [
      `${records}, ${bytes(file.size)}`,
      ...recordSentences(counts, { terms: `${panel.table.name}, or in another one`, review }),
    ];
  }

  function say(sentences: readonly string[]): void {
    said.replaceChildren(...sentences.map((sentence) => html`<li>${sentence}</li>`));
  }

  function busy(now: boolean): void {
    stop.hidden = !now;
    if (now) bar.hidden = false;
    update();
  }

  const body = html`<div>
    ${panel.element}
    <div class="controls">
      <label>Label ${which}</label>
      <label>Your library’s MARC organization code, if it has one ${agency}</label>
      <label>${formOfWork} in field 380, too</label>
    </div>
    <div class="controls">${start}${stop}</div>
    ${bar}
    <div role="status">${said}</div>
  </div>`;
  const closed = html`<p>
    The records themselves are neither in a session nor in what this browser keeps. Open their file again
    above: your work is taken up, and they can be written.
  </p>`;
  const section = html`<section>
    <h3>Your records, enriched</h3>
    <p>
      The records of the file, with a field 655 for each label that is certain or that an annotator gave, and
      a field 883 that says which model gave it and how sure it was, or that a person did. Every other byte
      stays as it is, and a record that carries the term already is left alone. What is doubtful comes as a
      second file, for a person to look at. <code>npm run score -- --remove</code> takes the fields out again.
    </p>
    ${closed}${body}
  </section>`;

  function update(): void {
    const { file, selection, models } = workspace;
    section.hidden = file?.found.format !== "marc" && file?.found.format !== "marcxml";
    body.hidden = file?.opened === undefined;
    closed.hidden = !body.hidden;
    which.options[1].disabled = selection === null;
    if (selection === null) which.value = "all";
    start.disabled = stopping !== null || models.length === 0 || panel.table.terms.size === 0;
  }

  start.addEventListener("click", () => void write());
  stop.addEventListener("click", () => stopping?.abort());
  workspace.addEventListener("input", update);
  update();
  // All that this needs is fetched now, so that it works without a network.
  void writer.prepare().catch(() => undefined);
  return section;
}
