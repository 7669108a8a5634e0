import { html } from "htl";
import { bytes, duration, plural } from "../../../lib/format.js";
import { TeachingClient } from "../../../workers/teaching/start.js";
import { progressBar } from "../../progress.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { account } from "./account.js";
import { participationPanel } from "./participationPanel.js";
import { taughtList } from "./taughtList.js";
import { TaughtModels, type TaughtModel } from "./taughtModels.js";
import { TitleVectors } from "./titleVectors.js";

const client = new TeachingClient();

/** Titles that the encoder reads in a second, on a plain laptop: see the README's bench. */
const titlesPerSecond = 30;

/** Most titles whose vectors a page can hold. */
const mostEncoded = 50_000;

/** Teaches the model in use the labels of the catalogue, and keeps every model that comes of it. */
export function teachTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue } = workspace;
  if (!catalogue) return html`<div></div>`;
  const models = new TaughtModels(workspace);
  const vectors = new TitleVectors(workspace.site.encoder, catalogue);
  const panel = participationPanel(workspace);
  const words = html`<input type="checkbox" checked />` as HTMLInputElement;
  const meaning = html`<input type="checkbox" />` as HTMLInputElement;
  const alike = html`<input type="checkbox" />` as HTMLInputElement;
  const alikeLabel = html`<label>${alike} Both classes count alike, whatever their sizes</label>`;
  const cost = html`<span></span>`;
  const button = html`<button type="button" class="button primary">Teach</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" hidden>Stop encoding</button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Teaching" });
  bar.hidden = true;
  const status = html`<p class="status" role="status"></p>`;
  const outcome = html`<div></div>`;
  let stopping: AbortController | null = null;
  let told: TaughtModel | undefined;

  async function teach(): Promise<void> {
    if (stopping || !catalogue) return;
    stopping = new AbortController();
    const { signal } = stopping;
    const base = models.baseOf(workspace.models[0]);
    const chosen = panel.participants();
    const withVectors = meaning.checked;
    button.disabled = true;
    bar.hidden = false;
    bar.update(null);
    status.textContent = "";
    try {
      if (!base.urls)
        throw new Error(`missing files: of “${base.title}” (expected a model that was read from files)`);
      const made = withVectors ? await encode([...chosen.labelled, ...chosen.heldOut], signal) : null;
      const began = performance.now();
      const taught = await client.teach(
        {
          ...{ urls: base.urls, titles: catalogue.title, probabilities: base.probabilities },
          ...{ labelled: chosen.labelled, heldOut: chosen.heldOut, words: words.checked, vectors: made },
          alike: alike.checked,
        },
        (share, doing) => bar.update(share, doing),
      );
      if (workspace.catalogue !== catalogue) return;
      const seconds = (performance.now() - began) / 1000;
      models.add({ base, outcome: taught, participants: chosen, withVectors });
      status.textContent = `Taught in ${duration(seconds)}; the taught model is in use in all tabs.`;
      bar.hidden = true;
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      stopping = null;
      update();
      void tellCost();
    }
  }

  async function encode(first: readonly { row: number }[], signal: AbortSignal) {
    stop.hidden = false;
    const all = vectors.left;
    try {
      return await vectors.make(
        first.map(({ row }) => row),
        {
          signal,
          onArrival: (arrived) => bar.arrive(arrived, "starting the encoder"),
          onProgress: () => bar.update(1 - vectors.left / all, `${plural(vectors.left, "title")} to encode`),
        },
      );
    } finally {
      stop.hidden = true;
    }
  }

  function update(): void {
    if (workspace.models.length === 0) return;
    panel.update();
    const { labelled } = panel.participants();
    button.disabled = stopping !== null || labelled.length < 2;
    alikeLabel.hidden = workspace.models[0].description.kind !== "binary";
    const current = models.list.find(({ model }) => model.key === workspace.models[0].key);
    if (current === told) return;
    told = current;
    outcome.replaceChildren(current ? account(workspace, current) : "");
  }

  async function tellCost(): Promise<void> {
    const size = await vectors.missing();
    const time = `about ${duration(vectors.left / titlesPerSecond)} for ${plural(vectors.left, "title")}`;
    const tooMany = catalogue !== null && catalogue.size > mostEncoded;
    meaning.disabled = tooMany;
    cost.textContent = tooMany
      ? `(for catalogues of ${plural(mostEncoded, "record")} at most)`
      : `(${size === null ? "" : size === 0 ? "kept from an earlier visit, " : `${bytes(size)} to fetch, `}${time})`;
  }

  button.addEventListener("click", () => void teach());
  stop.addEventListener("click", () => stopping?.abort());
  const tab = html`<div class="teach">
    <p>
      The model as it came is where teaching begins: each label moves it a little, and where no label says
      anything its answer stands. Labels are learned on this computer.
    </p>
    <h3>What takes part</h3>
    ${panel}
    <div class="controls">
      <label>${words} Words</label>
      <label>${meaning} Meaning, by the sentence encoder ${cost}</label>
      ${alikeLabel}
    </div>
    <div class="controls">${button}${stop}</div>
    ${bar}${status}${taughtList(workspace, models)}${outcome}
  </div>`;
  // Whoever annotates in another tab is not to wait for this one: it catches up when it is seen again.
  workspace.addEventListener("input", () => {
    if (tab.isConnected) update();
  });
  new IntersectionObserver(update).observe(tab);
  void tellCost();
  update();
  return tab;
}
