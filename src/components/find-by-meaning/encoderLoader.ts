import { html } from "htl";
import { bytes } from "../../lib/format.js";
import type { EncoderClient } from "../../workers/encoder/start.js";
import { progressBar } from "../progress.js";

/** The element of `encoderLoader`. */
export type EncoderLoader = HTMLElement & {
  /** The vector of a text; null while the encoder is not here, or where it knows nothing of the text. */
  vector(text: string): Promise<Float32Array | null>;
};

/**
 * A button that loads the sentence encoder and says how much that is. Nothing of it is fetched before the press but its
 * description.
 *
 * @param onReady called when the encoder is here
 */
export function encoderLoader(encoder: EncoderClient, onReady: () => void): EncoderLoader {
  const button = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  const status = html`<span class="status" role="status"></span>`;
  const bar = progressBar({ label: "Loading the sentence encoder" });
  bar.hidden = true;
  let isReady = false;

  async function look(): Promise<void> {
    const size = await encoder.missing().catch(() => null);
    if (!isReady) button.textContent = `Load the sentence encoder${size ? `, ${bytes(size)}` : ""}`;
  }

  async function load(): Promise<void> {
    button.disabled = true;
    bar.hidden = false;
    bar.update(null, "");
    try {
      const { kept } = await encoder.load((arrived) => bar.arrive(arrived, "starting it"));
      isReady = true;
      button.hidden = bar.hidden = true;
      status.textContent = kept
        ? "✓ The sentence encoder is here, and this browser keeps it for the next visit."
        : "✓ The sentence encoder is here. This browser does not store it: the next visit will load it again.";
      onReady();
    } catch (error) {
      button.disabled = false;
      bar.fail(error instanceof Error ? error.message : String(error));
    }
  }

  button.addEventListener("click", () => void load());
  button.textContent = "Load the sentence encoder";
  void look();
  const element = html`<div>
    <p>${button} ${status}</p>
    ${bar}
  </div>` as EncoderLoader;
  element.vector = async (text) => {
    if (!isReady) return null;
    const { values, encoded } = await encoder.encode([text]);
    return encoded[0] ? values : null;
  };
  return element;
}
