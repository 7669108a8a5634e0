import { html } from "htl";
import { plural } from "../../lib/format.js";
import { formatSlices, parseSlices } from "../../lib/slices/sliceFile.js";
import { startingSlices } from "../../lib/slices/startingSlices.js";
import { downloadButton } from "../csv.js";
import type { SliceWorkspace } from "./sliceWorkspace.js";

/** Largest file that is read, in bytes. */
const largest = 1_000_000;

/** Buttons that save the slices to a file, read them from one, and start over. A faulty file changes nothing. */
export function sliceFiles(workspace: SliceWorkspace): HTMLElement {
  const status = html`<p class="status" role="status"></p>`;
  const input = html`<input
    type="file"
    accept=".json,application/json"
    class="visually-hidden"
    tabindex="-1"
    aria-label="File with slices"
  />` as HTMLInputElement;
  const open = html`<button type="button" class="button">Import</button>`;
  const reset = html`<button type="button" class="button">Start over</button>`;
  open.addEventListener("click", () => input.click());
  reset.addEventListener("click", () => {
    const before = workspace.slices.map(({ slice }) => slice);
    workspace.replaceAll(startingSlices);
    const undo = html`<button type="button" class="button">Undo</button>`;
    undo.addEventListener("click", () => {
      workspace.replaceAll(before);
      status.textContent = "Your slices are back.";
    });
    status.classList.remove("problem");
    status.replaceChildren("The slices are those of the start. ", undo);
  });
  input.addEventListener("change", () => void read());

  async function read(): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    try {
      if (file.size > largest)
        throw new Error(`large file: ${file.size} bytes (expected at most ${largest})`);
      const slices = parseSlices(await file.text());
      const names = new Set(slices.map(({ name }) => name));
      const kept = workspace.slices.flatMap(({ slice }) => (names.has(slice.name) ? [] : slice));
      workspace.replaceAll([...kept, ...slices]);
      status.classList.remove("problem");
      status.textContent = `${plural(slices.length, "slice")} read from ${file.name}; your own are kept beside them.`;
    } catch (error) {
      status.classList.add("problem");
      const message = error instanceof Error ? error.message : String(error);
      status.textContent = `${file.name} was not imported, and your slices are as they were: ${message}`;
    }
  }

  const save = downloadButton(
    "Export",
    "slices.json",
    () => new Blob([formatSlices(workspace.slices.map(({ slice }) => slice))], { type: "application/json" }),
  );
  return html`<div class="slice-files">
    <span class="file-buttons">${save}${open}${input}${reset}</span>${status}
  </div>`;
}
