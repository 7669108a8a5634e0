import { html } from "htl";
import { toCsv, type CsvColumn } from "../lib/csv.js";
import { save } from "./save.js";

/** The rows as a CSV file for spreadsheets: UTF-8 with the byte-order mark that Excel needs to read accents. */
export function csvBlob<Row extends object>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): Blob {
  return new Blob(["\ufeff", toCsv(rows, columns)], { type: "text/csv;charset=utf-8" });
}

/**
 * A button that saves a file made when it is pressed.
 * @param makeBlob the file; its error, if it throws, shows beside the button
 */
export function downloadButton(
  label: string | Node,
  filename: string,
  makeBlob: () => Blob | Promise<Blob>,
): HTMLElement {
  const status = html`<span class="status" role="status"></span>`;
  const button = html`<button type="button" class="button">${label}</button>` as HTMLButtonElement;
  const run = async () => {
    button.disabled = true;
    status.textContent = "";
    try {
      save(await makeBlob(), filename);
    } catch (error) {
      status.textContent = `The file could not be made: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener("click", () => void run());
  return html`<span class="download">${button} ${status}</span>`;
}
