import { html } from "htl";
import { count, decimal, duration } from "../../lib/format.js";
import { decide } from "../../lib/model/scorer.js";
import { ScoringClient, type ModelUrls } from "../../workers/scoringClient.js";
import { csvBlob, downloadButton } from "../csv.js";
import { labelName } from "../palette.js";
import { progressBar } from "../progress.js";
import { dataTable, type Column } from "../table.js";

const mostLines = 10_000;

interface ScoredLine {
  line: number;
  title: string;
  label: string;
  p_non_fiction: number | null;
  p_fiction: number | null;
}

/** Paste a list of titles: a table of labels and probabilities, and a CSV of it. */
export function batchScorer(urls: ModelUrls): HTMLElement {
  const field = html`<textarea
    id="titles-to-score"
    rows="8"
    placeholder="One title a line"
    spellcheck="false"
  ></textarea>` as HTMLTextAreaElement;
  const start = html`<button type="button" class="button">Score the list</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" disabled>Stop</button>` as HTMLButtonElement;
  const status = html`<p class="status" role="status"></p>`;
  const output = html`<div></div>`;
  const bar = progressBar({ label: "Scoring" });
  bar.hidden = true;
  const client = new ScoringClient(urls, () => bar.update(null, "loading the model"));
  let running: AbortController | undefined;

  async function score(): Promise<void> {
    const lines = field.value.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    if (lines.length === 0) {
      status.textContent = "There is nothing to score yet: paste some titles, one a line.";
      return;
    }
    const titles = lines.slice(0, mostLines);
    running = new AbortController();
    [start.disabled, stop.disabled, bar.hidden] = [true, false, false];
    status.textContent =
      lines.length > mostLines
        ? `${count(lines.length)} lines: only the first ${count(mostLines)} are scored here. For more, use npm run score.`
        : "";
    try {
      const description = await client.load();
      const began = performance.now();
      const { values, texts, stopped } = await client.score(titles, {
        onProgress: (done) => bar.update(done / titles.length, `${count(done)} of ${count(titles.length)}`),
        signal: running.signal,
      });
      const seconds = (performance.now() - began) / 1000;
      const rows = titles.slice(0, texts).map((title, i) => ({
        line: i + 1,
        title,
        label: decide(description, values[i * 2 + 1]),
        p_non_fiction: values[i * 2],
        p_fiction: values[i * 2 + 1],
      }));
      bar.done(`${count(texts)} titles in ${duration(seconds)}${stopped ? ", then stopped" : ""}`);
      output.replaceChildren(results(rows));
    } catch (error) {
      bar.fail(String(error instanceof Error ? error.message : error));
    } finally {
      [start.disabled, stop.disabled] = [false, true];
    }
  }

  field.addEventListener("paste", (event) => insertAtOnce(field, event));
  start.addEventListener("click", () => void score());
  stop.addEventListener("click", () => running?.abort());
  return html`<div class="playground">
    <label for="titles-to-score">Titles</label>
    ${field}
    <p>${start} ${stop}</p>
    ${status}${bar}${output}
  </div>`;
}

/** Browsers lay out a pasted text line by line, which takes minutes for thousands of lines: set it in one step. */
function insertAtOnce(field: HTMLTextAreaElement, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text === "") return;
  event.preventDefault();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function results(rows: ScoredLine[]): HTMLElement {
  const fiction = rows.filter(({ label }) => label === "fiction").length;
  return html`<div>
    <p>
      ${count(fiction)} of ${count(rows.length)} titles are labelled fiction.
      ${downloadButton("Download as CSV", "scored-titles.csv", () =>
        csvBlob(
          rows,
          columns.map(({ key }) => ({ key })),
        ),
      )}
    </p>
    ${dataTable(rows, { columns, label: "Scored titles", rowKey: ({ line }) => String(line) })}
  </div>`;
}

const columns: Column<ScoredLine>[] = [
  { key: "line", label: "Line" },
  { key: "title", label: "Title", width: "20rem" },
  { key: "label", label: "Label", format: (value) => labelName(String(value)) },
  { key: "p_non_fiction", label: "P(non-fiction)", format: (value) => decimal(value as number) },
  { key: "p_fiction", label: "P(fiction)", format: (value) => decimal(value as number) },
];
