import { html } from "htl";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { urlState } from "../urlState.js";
import type { TitleReader } from "./titleReader.js";

/** Longest title that is read here; the playground reads longer texts. */
const longestTitle = 500;

/**
 * A title is typed and answered at once, with what each of its words adds. The binary model and the code that reads it
 * are fetched once the page stands.
 *
 * @param examples titles to try; the first is there at the start
 * @param playground address of the page that reads more
 */
export function tryTitle(urls: ModelUrls, examples: readonly string[], playground: string): HTMLElement {
  const state = urlState({ title: examples[0] }, { typed: ["title"] });
  const field = html`<input
    id="title-to-try"
    type="text"
    maxlength=${longestTitle}
    spellcheck="false"
    autocomplete="off"
  />` as HTMLInputElement;
  field.value = state.value.title;
  const answer = html`<div class="try-answer" aria-live="polite"><p>The model is on its way …</p></div>`;
  const more = html`<a>All that the model saw in it</a>` as HTMLAnchorElement;
  let reader: TitleReader | undefined;

  function read(): void {
    const title = field.value.trim();
    more.href = `${playground}#?${new URLSearchParams({ text: title }).toString()}`;
    if (reader) answer.replaceChildren(...(title === "" ? [html`<p>Type a title.</p>`] : reader(title)));
  }

  field.addEventListener("input", () => {
    state.set({ title: field.value });
    read();
  });
  state.addEventListener("input", () => {
    if (field.value === state.value.title) return;
    field.value = state.value.title;
    read();
  });
  const buttons = examples.map((title) => {
    const button = html`<button type="button" class="button">${title}</button>`;
    button.addEventListener("click", () => state.set({ title }));
    return button;
  });
  read();
  void openReader(urls).then(
    (opened) => {
      reader = opened;
      read();
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      answer.replaceChildren(html`<p class="status">The model could not be loaded: ${reason}</p>`);
    },
  );
  return html`<div class="try-title">
    <label for="title-to-try">Type the title of a book</label>
    ${field}
    <div class="examples" role="group" aria-label="Titles to try">${buttons}</div>
    ${answer}
    <p class="try-more">${more}</p>
  </div>`;
}

async function openReader(urls: ModelUrls): Promise<TitleReader> {
  const { titleReader } = await import("./titleReader.js");
  return titleReader(urls);
}
