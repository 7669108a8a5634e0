import { html } from "htl";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { count, duration, plural } from "../../lib/format.js";
import type { RetrainedModel } from "../../lib/dataProgramming/retrain.js";
import { StudioRun } from "../../lib/dataProgramming/studioRun.js";
import { LabellingClient } from "../../workers/labelling/start.js";
import { progressBar } from "../progress.js";
import { rememberedSet, rememberSet } from "../studioMemory.js";
import { studioBench } from "./studioBench.js";

/**
 * The studio: on the press of a button a worker loads the collection, and the reader changes labelling functions and
 * sees what becomes of votes, label model and a small model trained on them.
 *
 * @param url of the collection
 * @param retrained the small model that came of the published functions
 */
export function studio(
  url: string,
  published: readonly LabellingFunction[],
  retrained: RetrainedModel,
): HTMLElement {
  const { set, note } = rememberedSet(published);
  const run = new StudioRun(new LabellingClient(url), published, set);
  run.addRun({ functions: "as published", withLabels: true, model: retrained, seconds: null });
  const start = html`<button type="button" class="button primary">
    Open the studio
  </button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Labelling functions" });
  bar.hidden = true;
  const opened = html`<div></div>`;
  const opening = html`<p>${start}</p>`;

  start.addEventListener("click", () => void run.start());
  run.addEventListener("step", () => bar.update(run.step?.done ?? null, run.step?.text ?? ""));
  run.addEventListener("change", () => {
    start.disabled = run.busy;
    bar.hidden = false;
    rememberSet(published, run.set);
    if (run.state === "failed") {
      bar.fail(`${run.error ?? "unknown error"}. Nothing is lost; the button tries again.`);
      opening.hidden = false;
      start.textContent = "Try again";
    } else if (run.state === "ready") {
      opening.hidden = true;
      bar.done(finished(run));
    } else bar.update(run.step?.done ?? null, run.step?.text ?? "starting");
    if (run.state === "ready" && opened.childElementCount === 0) {
      const hadFocus = document.activeElement === start || document.activeElement === document.body;
      const bench = studioBench(run);
      opened.append(bench.element);
      if (hadFocus) bench.focus();
    }
  });
  return html`<div class="studio">
    ${note === "" ? null : html`<p class="status">${note}</p>`} ${opening} ${bar} ${opened}
  </div>`;
}

function finished({ loaded, outcome }: StudioRun): string {
  if (loaded === null || outcome === null) return "ready";
  const { asked, seconds, assessment } = outcome;
  const votes = asked > 0 ? `${count(asked)} new votes asked for in ${duration(seconds)}, ` : "";
  return `${plural(assessment.functions.length, "function")} over ${plural(loaded.books, "book")}: ${votes}${count(assessment.votes)} votes cast in all`;
}
