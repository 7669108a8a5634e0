import { html } from "htl";
import { bytes } from "../../lib/format.js";
import { progressBar } from "../progress.js";
import type { Meaning, MeaningStatus } from "./meaning.js";

/** What a text is read for; kept in the address. */
export const readings = ["words", "meaning"] as const;

/** The element of `readingSwitch`; `show` brings it in line with the reading that the address asks for. */
export type ReadingSwitch = HTMLElement & { show(reading: string): void };

/**
 * Words, or words and meaning: the second needs the encoder, whose size the button states until the browser has it. An
 * address may ask for meaning; what is fetched for it begins with a press.
 *
 * @param onChoose called with the reading that the reader chooses
 */
export function readingSwitch(meaning: Meaning, onChoose: (reading: string) => void): ReadingSwitch {
  const words = html`<button type="button" class="button">Words</button>` as HTMLButtonElement;
  const both = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  const load = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  const status = html`<span class="status" role="status"></span>`;
  const bar = progressBar({ label: "Loading the sentence encoder" });
  let shown = "words";

  function draw(): void {
    const { kind } = meaning.status;
    const wanted = shown === "meaning";
    words.setAttribute("aria-pressed", String(!wanted));
    both.setAttribute("aria-pressed", String(wanted));
    both.textContent = `Words and meaning${sizeNote(meaning.status)}`;
    status.textContent = sentence(meaning.status, wanted);
    load.hidden = !wanted || (kind !== "absent" && kind !== "failed");
    load.textContent = kind === "failed" ? "Try again" : `Load it${sizeNote(meaning.status)}`;
    bar.hidden = !wanted || (kind !== "loading" && kind !== "failed");
    if (meaning.status.kind === "failed") bar.fail(meaning.status.message);
    else if (meaning.status.kind === "loading" && meaning.status.arrived)
      bar.arrive(meaning.status.arrived, "starting it");
    else bar.update(null, "");
  }

  words.addEventListener("click", () => onChoose("words"));
  both.addEventListener("click", () => {
    onChoose("meaning");
    void meaning.load();
  });
  load.addEventListener("click", () => void meaning.load());
  meaning.addEventListener("change", draw);
  const element = html`<div class="reading-switch">
    <div role="group" aria-label="What the model reads">${words} ${both}</div>
    <p>${status} ${load}</p>
    ${bar}
  </div>` as ReadingSwitch;
  element.show = (reading) => {
    shown = reading;
    draw();
  };
  return element;
}

function sizeNote(status: MeaningStatus): string {
  return status.kind === "absent" && status.bytes ? `, ${bytes(status.bytes)}` : "";
}

function sentence(status: MeaningStatus, wanted: boolean): string {
  if (!wanted)
    return status.kind === "absent" && status.bytes !== 0
      ? "Words answer at once. For meaning, a sentence encoder is loaded once and reads each text as a whole."
      : "Words answer at once; with meaning, a sentence encoder reads each text as a whole.";
  switch (status.kind) {
    case "absent":
      return "Words and meaning were asked for. The sentence encoder for this is not on this computer; until it is loaded, words alone answer.";
    case "loading":
      return "Words alone answer until the sentence encoder is here.";
    case "failed":
      return "Words alone answer: the sentence encoder is not available.";
    case "ready":
      return status.kept
        ? "✓ The sentence encoder is here. This browser keeps it for the next visit, and for when there is no network."
        : "✓ The sentence encoder is here. This browser does not store it: the next visit will load it again.";
  }
}
