import { html } from "htl";
import { count, duration, plural } from "../../../lib/format.js";
import { cannotTeach } from "../../../lib/teaching/participants.js";
import { progressBar } from "../../progress.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { account } from "./account.js";
import { functionsPanel } from "./functionsPanel.js";
import { participationPanel } from "./participationPanel.js";
import { taughtList } from "./taughtList.js";
import type { TaughtModel } from "./taughtModel.js";
import { addTaught, baseOf, teachingClient, urlsOf, vectorsNow } from "./taughtModels.js";

/** Teaches the model in use the labels of the catalogue, and keeps every model that comes of it. */
export function teachTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue, meaning: reader } = workspace;
  if (!catalogue) return html`<div></div>`;
  const panel = participationPanel(workspace);
  const functions = functionsPanel(workspace);
  const words = html`<input type="checkbox" checked />` as HTMLInputElement;
  const meaning = html`<input type="checkbox" />` as HTMLInputElement;
  const alike = html`<input type="checkbox" />` as HTMLInputElement;
  const alikeLabel = html`<label>${alike} Both classes count alike, whatever their sizes</label>`;
  const known = html`<span></span>`;
  const button = html`<button type="button" class="button primary">Teach</button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Teaching" });
  bar.hidden = true;
  const status = html`<p class="status" role="status"></p>`;
  const outcome = html`<div></div>`;
  let teaching = false;
  let told: TaughtModel | undefined;

  async function teach(): Promise<void> {
    if (teaching || !catalogue) return;
    teaching = true;
    const base = baseOf(workspace, workspace.models[0]);
    const participants = panel.participants();
    const { labelled, heldOut } = participants;
    button.disabled = true;
    bar.hidden = false;
    bar.update(null);
    status.textContent = "";
    try {
      const urls = urlsOf(base);
      if (meaning.checked && reader)
        await reader.ready(
          [...labelled, ...heldOut].map(({ row }) => row),
          () => bar.update(null, `reading for meaning: ${count(reader.done)} titles`),
        );
      const vectors = meaning.checked ? vectorsNow(workspace) : null;
      const functionVotes = await functions.votes();
      const began = performance.now();
      const taught = await teachingClient.teach(
        {
          ...{ urls, titles: catalogue.title, probabilities: base.probabilities, labelled, heldOut },
          ...{ words: words.checked, alike: alike.checked, vectors, functionVotes },
        },
        (share, doing) => bar.update(share, doing),
      );
      if (workspace.catalogue !== catalogue) return;
      const seconds = (performance.now() - began) / 1000;
      const { probabilities, crossValidated, ...kept } = taught;
      addTaught(workspace, {
        ...{ base, probabilities, labels: labelled.length, outcome: kept },
        ...{ flips: { participants, crossValidated }, vectors: vectors?.part.rows.length ?? 0 },
      });
      status.textContent = `Taught in ${duration(seconds)}; the taught model is in use in all tabs.${partly(vectors?.part.rows.length)}`;
      bar.hidden = true;
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      teaching = false;
      update();
    }
  }

  function partly(read: number | undefined): string {
    const left = read === undefined || !reader ? 0 : reader.total - read;
    return left > 0
      ? ` ${plural(left, "title")} have not been read for meaning yet: of these it goes by words.`
      : "";
  }

  function update(): void {
    if (workspace.models.length === 0) return;
    panel.update();
    functions.update();
    const { labelled } = panel.participants();
    button.disabled = teaching || cannotTeach(workspace.models[0].description, labelled) !== null;
    alikeLabel.hidden = workspace.models[0].description.kind !== "binary";
    tellMeaning();
    const current = workspace.taught.find(({ model }) => model.key === workspace.models[0].key);
    if (current === told) return;
    told = current;
    outcome.replaceChildren(current ? account(workspace, current) : "");
  }

  function tellMeaning(): void {
    const { done = 0, total = 0 } = reader ?? {};
    known.textContent =
      done === 0
        ? "(fetched and started when you teach; what it costs stands above)"
        : `(${count(done)} of ${plural(total, "title")} read so far)`;
  }

  button.addEventListener("click", () => void teach());
  const tab = html`<div class="teach">
    <p>
      The model as it came is where teaching begins: each label moves it a little, and where no label says
      anything its answer stands. Labels are learned on this computer.
    </p>
    <h3>What takes part</h3>
    ${panel}${functions}
    <div class="controls">
      <label>${words} Words</label>
      <label>${meaning} Meaning, by the sentence encoder ${known}</label>
      ${alikeLabel}
    </div>
    <div class="controls">${button}</div>
    ${bar}${status}${taughtList(workspace)}${outcome}
  </div>`;
  // Whoever annotates in another tab is not to wait for this one: it catches up when it is seen again.
  workspace.addEventListener("input", () => {
    if (tab.isConnected) update();
  });
  reader?.addEventListener("input", tellMeaning);
  new IntersectionObserver(update).observe(tab);
  update();
  return tab;
}
