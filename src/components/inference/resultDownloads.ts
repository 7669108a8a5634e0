import { html } from "htl";
import { isoDay, resultColumns } from "../../lib/inference/resultFile.js";
import type { ScoredBook } from "../../lib/inference/scoredBook.js";
import { csvBlob, downloadButton } from "../csv.js";

/**
 * Buttons that save the books shown, in the order shown, as CSV and as Arrow.
 *
 * @param model version of the model that scored them
 * @param at when that was
 */
export function resultDownloads(model: string, at: Date, books: () => readonly ScoredBook[]): HTMLElement {
  const stamp = { model, date: isoDay(at) };
  const name = `scored-titles-${stamp.date}`;
  const csv = downloadButton("Download these books as CSV", `${name}.csv`, () =>
    csvBlob(books(), resultColumns(stamp)),
  );
  const arrow = downloadButton("as Arrow", `${name}.arrow`, async () => {
    const { arrowFile } = await import("../../lib/inference/arrowFile.js");
    const bytes = new Uint8Array(arrowFile(books(), stamp));
    return new Blob([bytes], { type: "application/vnd.apache.arrow.file" });
  });
  return html`<p>${csv} ${arrow}</p>`;
}
