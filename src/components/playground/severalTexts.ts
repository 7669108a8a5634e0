import { html } from "htl";
import { bytes, count, duration } from "../../lib/format.js";
import { progressBar } from "../progress.js";
import { listResults } from "./listResults.js";
import type { PlaygroundPart } from "./oneText.js";
import { pasteAtOnce } from "./pasteAtOnce.js";
import { scoreLines } from "./scoredLines.js";
import type { PlaygroundSession } from "./session.js";

const mostLines = 10_000;

/** Paste a list of texts, one a line: a table of labels and probabilities, and a CSV of it. */
export function severalTexts(session: PlaygroundSession): PlaygroundPart {
  const field = html`<textarea
    id="texts-to-score"
    rows="6"
    spellcheck="false"
  ></textarea>` as HTMLTextAreaElement;
  const name = html`<label for="texts-to-score"></label>`;
  const start = html`<button type="button" class="button">Score the list</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" disabled>Stop</button>` as HTMLButtonElement;
  const status = html`<p class="status" role="status"></p>`;
  const output = html`<div></div>`;
  const bar = progressBar({ label: "Scoring" });
  bar.hidden = true;
  let running: AbortController | undefined;

  async function score(): Promise<void> {
    const { task } = session;
    const lines = field.value.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    if (lines.length === 0) {
      status.textContent = `There is nothing to score yet: paste some ${task.nouns}, one a line.`;
      return;
    }
    const texts = lines.slice(0, mostLines);
    const controller = new AbortController();
    running = controller;
    [start.disabled, stop.disabled, bar.hidden] = [true, false, false];
    bar.update(null, "loading the model");
    status.textContent =
      lines.length > mostLines
        ? `${count(lines.length)} lines: only the first ${count(mostLines)} are scored here. For more, use npm run score.`
        : "";
    try {
      let began = performance.now();
      const scored = await scoreLines(session, task, texts, {
        onArrival: (arrived) => bar.update(null, `loading the model, ${bytes(arrived.bytes)}`),
        onStart: () => (began = performance.now()),
        onProgress: (done) => bar.update(done / texts.length, `${count(done)} of ${count(texts.length)}`),
        signal: controller.signal,
      });
      const seconds = (performance.now() - began) / 1000;
      const { length } = scored.lines;
      const stopped = length < texts.length;
      bar.done(`${count(length)} ${task.nouns} in ${duration(seconds)}${stopped ? ", then stopped" : ""}`);
      // The reader may have turned to another model meanwhile: these results would not be its own.
      if (running === controller) output.replaceChildren(listResults(task, scored));
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      [start.disabled, stop.disabled] = [false, true];
    }
  }

  field.addEventListener("paste", (event) => pasteAtOnce(field, event));
  start.addEventListener("click", () => void score());
  stop.addEventListener("click", () => running?.abort());

  function show(): void {
    const { noun, nouns } = session.task;
    running?.abort();
    running = undefined;
    name.textContent = `${nouns.charAt(0).toUpperCase()}${nouns.slice(1)}`;
    field.placeholder = `One ${noun} a line`;
    output.replaceChildren();
    bar.hidden = true;
    status.textContent = "";
  }

  const element = html`<div class="playground">
    ${name}${field}
    <p>${start} ${stop}</p>
    ${status}${bar}${output}
  </div>`;
  return { element, show };
}
