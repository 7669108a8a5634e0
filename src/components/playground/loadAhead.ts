import { html } from "htl";
import { bytes } from "../../lib/format.js";
import type { PlaygroundSession } from "./session.js";

/** Everything is fetched when it is first needed; a reader about to lose the network can have it all at once. */
export function loadAhead(session: PlaygroundSession): HTMLElement {
  const { meaning } = session;
  const status = html`<span class="status" role="status"></span>`;
  const button = html`<button type="button" class="button">Load all models now</button>` as HTMLButtonElement;
  const encoder = html`<input type="checkbox" />` as HTMLInputElement;
  const size = html`<span></span>`;
  button.addEventListener("click", () => void load());

  async function load(): Promise<void> {
    button.disabled = true;
    try {
      await session.fetchAll(({ tab }) => say(`Loading “${tab}” …`));
      if (encoder.checked) {
        say("Loading the sentence encoder …");
        await session.fetchMeaning();
      }
      say(`✓ Every tab now works without a network, by words${encoder.checked ? " and by meaning" : ""}.`);
    } catch (error) {
      say(`Not everything could be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
    button.disabled = false;
  }

  function say(sentence: string): void {
    status.textContent = sentence;
  }

  function showSize(): void {
    const { status } = meaning;
    size.textContent = status.kind === "absent" && status.bytes ? `, ${bytes(status.bytes)}` : "";
  }

  meaning.addEventListener("change", showSize);
  showSize();
  return html`<p class="offline">
    A model is loaded when its tab first reads a text, and works without a network from then on. ${button}
    <label>${encoder} with the sentence encoder${size}</label> ${status}
  </p>`;
}
