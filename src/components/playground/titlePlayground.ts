import { html } from "htl";
import { bytes, percent } from "../../lib/format.js";
import { decide } from "../../lib/model/scorer.js";
import { loadExplainer } from "../../workers/explainer.js";
import { ScoringClient, type ModelUrls } from "../../workers/scoringClient.js";
import { evidence } from "../evidence.js";
import { labelClass, labelName } from "../palette.js";
import { progressBar } from "../progress.js";
import { urlState } from "../urlState.js";

const examples = [
  "The Heir of Blackwood Grange. A novel. In three volumes",
  "A Handbook to the Geology of the Western Isles. With maps and sections",
  "Tales of the Moor, and other poems. [In verse.]",
  "A Summer among the Fjords",
  "Historische Beschreibung der Stadt am Strom",
  "Colonel Thorpe’s Daughter",
];

/** Type a title: its label, its probability, and how much each word pushed which way. */
export function titlePlayground(urls: ModelUrls): HTMLElement {
  const state = urlState({ title: "" });
  const field = html`<textarea
    id="title-to-score"
    rows="3"
    maxlength="200000"
    placeholder="Type or paste a title"
    spellcheck="false"
  ></textarea>` as HTMLTextAreaElement;
  field.value = state.value.title;
  const result = html`<div class="playground-result" aria-live="polite"></div>`;
  const bar = progressBar({ label: "Loading the model" });
  bar.hidden = true;
  const client = new ScoringClient(urls, (arrived, total) => {
    bar.hidden = false;
    bar.update(total ? arrived / total : null, `${bytes(arrived)}${total ? ` of ${bytes(total)}` : ""}`);
  });

  let latest = 0;
  async function score(): Promise<void> {
    const mine = ++latest;
    const title = field.value;
    // A title of more than some thousand characters makes no address that can be shared.
    state.set({ title: title.length > 2000 ? "" : title });
    if (title.trim() === "") {
      result.replaceChildren(html`<p class="status">There is nothing to read yet: type a title.</p>`);
      return;
    }
    try {
      const [description, { values }, explainer] = await Promise.all([
        client.load(),
        client.score([title]),
        loadExplainer(urls),
      ]);
      bar.hidden = true;
      if (mine !== latest) return;
      const label = decide(description, values[1]);
      result.replaceChildren(
        html`<p class="playground-verdict">
          <span class="tag ${labelClass(label)}">${labelName(label)}</span> probability of fiction
          <strong data-probability=${values[1]}>${percent(values[1])}</strong>
        </p>`,
        evidence(explainer.explain(title), description.labels),
      );
    } catch (error) {
      bar.hidden = false;
      bar.fail(String(error instanceof Error ? error.message : error));
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void score(), 120);
  });
  const buttons = examples.map((example) => {
    const button = html`<button type="button" class="button">${example}</button>`;
    button.addEventListener("click", () => {
      field.value = example;
      void score();
    });
    return button;
  });
  if (field.value) void score();
  return html`<div class="playground">
    <label for="title-to-score">Title</label>
    ${field}
    <div class="examples" role="group" aria-label="Example titles">${buttons}</div>
    ${bar}${result}
  </div>`;
}
