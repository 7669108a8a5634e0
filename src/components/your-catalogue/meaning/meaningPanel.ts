import { html } from "htl";
import { bytes, count, duration, plural } from "../../../lib/format.js";
import { progressBar } from "../../progress.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { MeaningReader } from "./meaningReader.js";
import { atOnce, mostRead } from "./titleMeanings.js";

/** Titles that the encoder reads in a second, on a plain laptop: see the README's bench. */
const titlesPerSecond = 60;

/** Lets the sentence encoder read the titles: what it costs, how far it is, and a way to stop it. */
export function meaningPanel(workspace: CatalogueWorkspace, meaning: MeaningReader): HTMLElement {
  const start = html`<button type="button" class="button">Read for meaning</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" hidden>Stop reading</button>` as HTMLButtonElement;
  const status = html`<p class="status" role="status"></p>`;
  const bar = progressBar({ label: "Reading for meaning" });
  const element = html`<section class="catalogue-meaning" aria-label="Meaning">
    <div class="controls">${start}${stop}</div>
    ${bar}${status}
  </section>`;
  let toFetch: number | null = null;
  let turn = 0;

  function update(): void {
    const { reading, done, total, arrival, problem } = meaning;
    element.hidden = workspace.models.length === 0;
    start.hidden = reading || done >= total;
    start.textContent = done > 0 ? "Go on reading for meaning" : "Read for meaning";
    stop.hidden = !reading;
    const first = Math.min(atOnce, total);
    const atFirst = reading && done < first;
    bar.hidden = problem === null && !atFirst;
    if (problem !== null) bar.fail(problem);
    else if (atFirst && arrival) bar.arrive(arrival, "starting the encoder");
    else if (atFirst) bar.update(done / first, `${count(done)} of the first ${plural(first, "title")}`);
    status.textContent = atFirst ? "" : [told(), kept()].join(" ").trim();
  }

  function told(): string {
    const { reading, done, total } = meaning;
    if (done >= total) return `${plural(done, "title")} have been read for their meaning.`;
    const time = `about ${duration((total - done) / titlesPerSecond)}`;
    if (reading)
      return `${count(done)} of ${plural(total, "title")} have been read for their meaning; the rest follows while you work, ${time}.`;
    if (done > 0) return `${count(done)} of ${plural(total, "title")} have been read for their meaning.`;
    const fetched =
      toFetch === null
        ? ""
        : toFetch === 0
          ? "The encoder is kept from an earlier visit. "
          : `${bytes(toFetch)} to fetch. `;
    return (
      `The sentence encoder reads titles for what they mean, the most doubtful first${total < mostRead ? "" : ", and of so many no more"}: ${fetched}` +
      `${plural(total, "title")} take ${time}, and you can work meanwhile. Teaching, the order by variety and the titles near another one use it.`
    );
  }

  function kept(): string {
    const { done, keepingProblem } = meaning;
    if (keepingProblem !== null) return `Not kept for your next visit: ${keepingProblem}.`;
    return done > 0 && workspace.file?.sha256 ? "Kept for your next visit." : "";
  }

  async function tellCost(): Promise<void> {
    if (element.hidden || meaning.reading || meaning.done > 0) return;
    const mine = ++turn;
    const missing = await meaning.missing();
    if (mine !== turn) return;
    toFetch = missing;
    update();
  }

  start.addEventListener("click", () => void meaning.start());
  stop.addEventListener("click", () => meaning.stop());
  meaning.addEventListener("input", update);
  let known = -1;
  workspace.addEventListener("input", () => {
    update();
    if (workspace.revision.catalogue === known || element.hidden) return;
    known = workspace.revision.catalogue;
    void tellCost();
  });
  update();
  return element;
}
