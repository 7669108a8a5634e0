import { html } from "htl";
import type { CollectionRun } from "../../lib/inference/collectionRun.js";
import { countByDecade, countsMoved, totalCounts } from "../../lib/inference/decades.js";
import type { CollectionSummary } from "../../lib/inference/summary.js";
import { modelVersion } from "../../lib/inference/verdict.js";
import { bytes, count, duration, plural } from "../../lib/format.js";
import { progressBar } from "../progress.js";
import { decadeChart, listed } from "./decadeChart.js";
import { finalHistogram, liveHistogram, type LiveHistogram } from "./probabilityHistogram.js";
import { possibleVerdicts } from "./verdictScale.js";

/** Starts and stops a run, shows how it goes, and what came of it. */
export function runPanel(run: CollectionRun, summary: CollectionSummary): HTMLElement {
  const start = html`<button type="button" class="button">Score the collection</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" disabled>Stop</button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Scoring the collection" });
  bar.hidden = true;
  const outcome = html`<div></div>`;
  const charts = html`<div></div>`;
  let live: LiveHistogram | undefined;

  start.addEventListener("click", () => void run.start());
  stop.addEventListener("click", () => run.stop());

  run.addEventListener("loading", () => {
    if (run.state !== "loading") return;
    const { bytes: here, total } = run.arrived;
    const text = `loading titles and model: ${bytes(here)}${total ? ` of ${bytes(total)}` : ""}`;
    bar.update(total ? here / total : null, text);
  });
  run.addEventListener("progress", () => {
    if (run.histogram) live?.update(run.histogram);
    const speed = run.perSecond === null ? "" : `, ${count(run.perSecond)} a second`;
    bar.update(run.done / run.total, `${count(run.done)} of ${count(run.total)} titles${speed}`);
  });
  run.addEventListener("state", () => {
    const busy = run.state === "loading" || run.state === "scoring";
    switchFocus(busy);
    bar.hidden = run.state === "empty";
    if (run.state === "loading") {
      outcome.replaceChildren();
      bar.update(null, "loading titles and model");
    } else if (run.state === "scoring") {
      live = liveHistogram(summary.histogram, summary.model);
      charts.replaceChildren(live.element);
    } else conclude();
  });

  /** The button that can be pressed takes the focus over from the one that no longer can. */
  function switchFocus(busy: boolean): void {
    const focused = document.activeElement;
    start.disabled = busy;
    stop.disabled = !busy;
    if (busy && focused === start) stop.focus();
    else if (!busy && focused === stop) start.focus();
  }

  function conclude(): void {
    start.textContent = run.state === "failed" ? "Try again" : "Score the collection";
    if (run.state === "failed") {
      charts.replaceChildren();
      bar.fail(`${run.error}. Nothing has been scored; the button tries again.`);
    } else if (run.state === "empty") {
      outcome.replaceChildren(
        html`<p role="status">The collection has no book with a title, so there is nothing to score.</p>`,
      );
    } else if (run.done === 0 || run.result === null) {
      charts.replaceChildren();
      bar.done("stopped before the first title was scored");
    } else {
      const { seconds, total, books, description } = run.result;
      const stopped = run.state === "stopped" ? `stopped after ` : "";
      const of = run.state === "stopped" ? ` of ${count(total)}` : "";
      bar.done(
        `${stopped}${count(books.length)}${of} titles in ${duration(seconds)}, ${count(run.perSecond)} a second`,
      );
      const decades = countByDecade(books);
      const shown = possibleVerdicts(description);
      outcome.replaceChildren(
        html`<p>The model labels ${listed(shown, totalCounts(decades))}. ${agreement()}</p>`,
      );
      if (run.histogram)
        charts.replaceChildren(
          finalHistogram(run.histogram, summary.histogram, description),
          decadeChart(decades, description, {
            title: "The same by decade, as scored just now",
            origin: `Scored in this browser by model ${modelVersion(description)}`,
          }),
        );
    }
  }

  function agreement(): string {
    if (run.result === null) return "";
    const { books, total, description } = run.result;
    if (books.length < total)
      return "A run that was stopped cannot be compared with the counts computed when this page was built.";
    const version = modelVersion(description);
    if (version !== summary.model.version)
      return `This page was built with another model, ${summary.model.version}, so its counts cannot be compared.`;
    const moved = countsMoved(countByDecade(books), summary.decades);
    return moved === 0
      ? "This agrees with the figure computed at build time, in every decade and label."
      : `This differs from the figure computed at build time by ${plural(moved, "title")} of ${count(total)}.`;
  }

  return html`<div class="inference">
    <p>${start} ${stop}</p>
    ${bar}${outcome}${charts}
  </div>`;
}
