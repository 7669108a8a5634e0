import { html } from "htl";
import { downloadButton } from "../csv.js";

/**
 * Buttons that save the two files of a model.
 *
 * @param model the text of `model.json`, and `model.onnx` in base 64
 */
export function modelDownloads({ json, onnx }: { json: string; onnx: string }): HTMLElement {
  const binary = () => Uint8Array.from(atob(onnx), (character) => character.charCodeAt(0));
  return html`<p class="export-buttons">
    ${downloadButton("model.json", "model.json", () => new Blob([json], { type: "application/json" }))}
    ${downloadButton("model.onnx", "model.onnx", () => new Blob([binary()]))}
  </p>`;
}
