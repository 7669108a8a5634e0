import { html } from "htl";
import { bytes, plural } from "../lib/format.js";
import type { ChosenFile, ModelFilePair } from "../lib/model/modelFiles.js";
import { labelNames } from "../lib/model/labelNames.js";
import { sha256 } from "../lib/sha256.js";
import { fileDrop } from "./fileDrop.js";

/** Largest file that is read, in bytes. */
const largest = 200_000_000;

/**
 * Choose or drop the two files of a model that `npm run train` wrote. They are checked and stay on the reader's
 * computer. A choice that cannot be used says why and leaves an earlier model as it was.
 *
 * @param adopt takes the model into use
 */
export function ownModel(adopt: (pair: ModelFilePair) => unknown): HTMLElement {
  const status = html`<p class="status" role="status">No model has been chosen yet.</p>`;
  let held: ChosenFile[] = [];

  async function take(files: readonly File[]): Promise<void> {
    try {
      const chosen = await Promise.all(files.map(read));
      // The two may be chosen one after the other.
      held =
        chosen.length === 1
          ? [...held.filter(({ name }) => ending(name) !== ending(chosen[0].name)), ...chosen]
          : chosen;
      if (held.length === 1 && /\.(json|onnx)$/i.test(held[0].name)) {
        say(
          `${held[0].name} is here; now choose ${ending(held[0].name) === "json" ? "model.onnx" : "model.json"}.`,
        );
        return;
      }
      say("Checking the files …");
      const { readModelFiles } = await import("../lib/model/modelFiles.js");
      const pair = await readModelFiles(held, sha256);
      await adopt(pair);
      say(facts(pair));
      held = [];
    } catch (error) {
      held = [];
      say(`This model cannot be used: ${error instanceof Error ? error.message : String(error)}`, true);
    }
  }

  function say(sentence: string, problem = false): void {
    status.classList.toggle("problem", problem);
    status.textContent = sentence;
  }

  return html`<div class="own-model">
    <p>
      Choose the two files that <code>npm run train -- --table …</code> wrote, <code>model.json</code> and
      <code>model.onnx</code>, or drop both here. They are read in this page and sent nowhere.
      <a href="./your-own-task.html">How to train such a model.</a>
    </p>
    ${fileDrop({
      ...{ id: "model-files", label: "Files of a model", multiple: true },
      ...{ accept: ".json,.onnx,application/json", take: (files) => void take(files) },
    })}
    ${status}
  </div>`;
}

function facts({ description, onnx }: ModelFilePair): string {
  const { task, labels, trainedOn } = description;
  const first = labelNames(description).slice(0, 5).join(", ");
  return (
    `${task}: ${plural(labels.length, "label")} (${first}${labels.length > 5 ? ", …" : ""}), ${bytes(onnx.bytes.length)}` +
    `${trainedOn === "" ? "" : `, trained on ${trainedOn}`}. It now reads the texts below.`
  );
}

function ending(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

async function read(file: File): Promise<ChosenFile> {
  if (file.size > largest)
    throw new Error(`large file: ${file.name}, ${bytes(file.size)} (expected at most ${bytes(largest)})`);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
