import { html } from "htl";
import { formatFunctions, parseFunctions } from "../../lib/labelling/functionFile.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { plural } from "../../lib/format.js";
import { downloadButton } from "../csv.js";

/** Largest file that is read, in bytes. */
const largest = 5_000_000;

/** Buttons that save the functions to a file and read them from one. A file that cannot be used changes nothing. */
export function functionFiles(
  current: () => readonly LabellingFunction[],
  onImport: (functions: LabellingFunction[]) => void,
): { buttons: HTMLElement; status: HTMLElement } {
  const status = html`<p class="status" role="status"></p>`;
  const input = html`<input
    type="file"
    accept=".json,application/json"
    class="visually-hidden"
    tabindex="-1"
    aria-label="File with labelling functions"
  />` as HTMLInputElement;
  const open = html`<button type="button" class="button">Import</button>`;
  open.addEventListener("click", () => input.click());
  input.addEventListener("change", () => void read());

  async function read(): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    try {
      if (file.size > largest)
        throw new Error(`large file: ${file.size} bytes (expected at most ${largest})`);
      const functions = parseFunctions(await file.text());
      onImport(functions);
      status.classList.remove("problem");
      status.textContent = `${plural(functions.length, "function")} read from ${file.name}.`;
    } catch (error) {
      status.classList.add("problem");
      status.textContent = `${file.name} was not imported, and your functions are as they were: ${
        error instanceof Error ? error.message : String(error)
      }`;
    }
  }

  const save = downloadButton(
    "Export",
    "labelling-functions.json",
    () => new Blob([formatFunctions(current())], { type: "application/json" }),
  );
  return { buttons: html`<span class="file-buttons">${save}${open}${input}</span>`, status };
}
