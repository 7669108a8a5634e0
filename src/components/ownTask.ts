import { get, set } from "idb-keyval";
import { html } from "htl";
import { plural } from "../lib/format.js";
import type { ScoredTask } from "../lib/scored/scoredTask.js";
import { sha256 } from "../lib/sha256.js";

/** Where the browser keeps the last scored table, so that other pages have it too. */
const key = "genre workbench: own model and table";

/** The reader's own table as their model scored it, from an earlier visit; undefined where there is none. */
export async function keptTask(): Promise<ScoredTask | undefined> {
  try {
    return await get<ScoredTask>(key);
  } catch {
    // A browser that keeps nothing has nothing.
    return undefined;
  }
}

/**
 * Choose `model.json`, `model.onnx` and a table at once: they are read and scored in this page and sent nowhere. What
 * cannot be used says why.
 *
 * @param onScored called with the scored table
 */
export function ownTask(onScored: (scored: ScoredTask) => void): HTMLElement {
  const input = html`<input type="file" multiple accept=".json,.onnx,.csv" />` as HTMLInputElement;
  const status = html`<span class="status" role="status"></span>`;
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => void take([...(input.files ?? [])]));

  async function take(files: readonly File[]): Promise<void> {
    input.value = "";
    try {
      status.textContent = "Scoring the table …";
      const chosen = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const { ownScored } = await import("../lib/scored/ownScored.js");
      const scored = await ownScored(chosen, sha256);
      status.textContent = `${plural(scored.texts.size, "text")} scored.`;
      await set(key, scored).catch(
        () => (status.textContent += " This browser keeps nothing for other pages."),
      );
      onScored(scored);
    } catch (error) {
      status.textContent = `These files cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  return html`<div class="own-task" hidden>
    <label>model.json, model.onnx and a table (CSV with the columns text and label) ${input}</label> ${status}
  </div>`;
}
