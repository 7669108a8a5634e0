import { html } from "htl";
import { bytes, count, plural } from "../../../lib/format.js";
import { homeColumns } from "../../../lib/ownCatalogue/takeHome/homeColumns.js";
import { homeFormats, type HomeFormatKey } from "../../../lib/ownCatalogue/takeHome/formats.js";
import { HomeWriter } from "../../../workers/takeHome/start.js";
import { progressBar } from "../../progress.js";
import { save } from "../../save.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { evidenceOf } from "./evidenceOf.js";
import { fileName } from "./fileName.js";

const writer = new HomeWriter();

/** The catalogue with what model and annotators say, in several formats. */
export function cataloguePart(workspace: CatalogueWorkspace): HTMLElement {
  const which = html`<select>
    <option value="all">all records</option>
    <option value="selected">those singled out</option>
  </select>` as HTMLSelectElement;
  const explained = html`<input type="checkbox" />` as HTMLInputElement;
  const buttons = Object.entries(homeFormats).map(([key, { name }]) => {
    const button = html`<button type="button" class="button">${name}</button>` as HTMLButtonElement;
    button.addEventListener("click", () => void write(key as HomeFormatKey));
    return button;
  });
  const stop = html`<button type="button" class="button" hidden>Stop</button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Writing the file" });
  bar.hidden = true;
  const status = html`<p class="status" role="status"></p>`;
  const renamed = html`<p></p>`;
  let stopping: AbortController | null = null;

  async function write(format: HomeFormatKey): Promise<void> {
    if (stopping) return;
    stopping = new AbortController();
    const { signal } = stopping;
    busy(true);
    status.textContent = "";
    bar.update(0);
    try {
      const rows = rowsOf(workspace, which.value === "selected");
      const { columns } = columnsOf(explained.checked);
      const file = await writer.write(
        { format, columns, rows },
        {
          signal,
          onProgress: (done) =>
            bar.update(done / rows.length, `${count(done)} of ${plural(rows.length, "record")}`),
        },
      );
      bar.hidden = true;
      if (file === null) {
        status.textContent = "Stopped; no file was saved.";
        return;
      }
      const name = fileName(workspace, `with-answers.${homeFormats[format].ending}`);
      save(file, name);
      status.textContent = `${plural(rows.length, "record")}, ${bytes(file.size)}: ${name}`;
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      stopping = null;
      busy(false);
    }
  }

  function columnsOf(withEvidence: boolean): ReturnType<typeof homeColumns> {
    const { file, catalogue, models } = workspace;
    if (!file || !catalogue) return { columns: [], renamed: [] };
    const [model] = models;
    return homeColumns({
      ...{ table: file.table, model, consensus: (row) => workspace.consensus(row) },
      ...(withEvidence && { evidence: evidenceOf(model, catalogue.title) }),
    });
  }

  function busy(now: boolean): void {
    for (const button of buttons) button.disabled = now;
    stop.hidden = !now;
    if (now) bar.hidden = false;
  }

  function update(): void {
    const { selection } = workspace;
    which.options[1].disabled = selection === null;
    if (selection === null) which.value = "all";
  }

  /** Says which of the added columns go by another name, as the file has one of theirs. */
  function nameColumns(): void {
    const said = columnsOf(explained.checked).renamed.map(({ from, to }) => `“${from}” is called “${to}”`);
    renamed.textContent =
      said.length === 0 ? "" : `As the file has columns of these names already, ${said.join(", ")}.`;
  }

  stop.addEventListener("click", () => stopping?.abort());
  explained.addEventListener("change", nameColumns);
  workspace.addEventListener("input", update);
  update();
  nameColumns();
  // All that this needs is fetched now, so that it works without a network.
  void writer.prepare().catch(() => undefined);
  return html`<section>
    <h3>The catalogue with its answers</h3>
    <p>
      Every column of the file as it came, and after them the label, its probability, whether that lies within
      the range of certainty, the model, and what annotators said: opinion, names, time, sampling, notes. For
      spreadsheets CSV has an apostrophe before a cell that would be run as a formula; the other formats have
      every cell as it was.
    </p>
    ${renamed}
    <div class="controls">
      <label>Records ${which}</label>
      <label>${explained} with the words that speak most for each answer, which takes longer</label>
    </div>
    <div class="controls">${buttons}${stop}</div>
    ${bar}${status}
  </section>`;
}

function rowsOf(workspace: CatalogueWorkspace, selected: boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < workspace.keys.length; row++)
    if (!selected || workspace.isSelected(row)) rows.push(row);
  return rows;
}
