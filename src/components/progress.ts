import { html } from "htl";
import { bytes, percent } from "../lib/format.js";

/** The element of `progressBar`. */
export type ProgressBar = HTMLElement & {
  /** Shows a fraction in [0, 1], or that work goes on with no end known (null), and what is being done. */
  update(fraction: number | null, text?: string): void;
  /** Shows what has arrived of a download, in bytes, and what follows when all has, such as "making the index". */
  arrive(arrived: { bytes: number; total: number | null }, next: string): void;
  /** Shows that the work is done. */
  done(text?: string): void;
  /** Shows that the work failed, and announces why. */
  fail(message: string): void;
};

/** A progress bar with its name and a line of text. It starts with no end known. */
export function progressBar({ label, text = "" }: { label: string; text?: string }): ProgressBar {
  const bar = html`<progress max="1" aria-label=${label}></progress>` as HTMLProgressElement;
  const line = html`<span class="progress-text">${text}</span>`;
  const announcement = html`<span class="visually-hidden" role="status"></span>`;
  const element = html`<div class="progress" data-state="running">
    <span class="progress-label">${label}</span> ${bar}${line}${announcement}
  </div>` as ProgressBar;

  function settle(state: string, text: string): void {
    element.dataset["state"] = state;
    line.textContent = text;
    // Only the outcome is announced: every step would drown the reader.
    announcement.textContent = `${label}: ${text}`;
  }

  element.update = (fraction, text) => {
    element.dataset["state"] = "running";
    if (fraction === null || !Number.isFinite(fraction)) bar.removeAttribute("value");
    else bar.value = Math.min(1, Math.max(0, fraction));
    line.textContent = text ?? (bar.hasAttribute("value") ? percent(bar.value, 0) : "");
  };
  element.arrive = ({ bytes: here, total }, next) => {
    if (here === total) element.update(null, `${bytes(here)}, ${next}`);
    else element.update(total ? here / total : null, `${bytes(here)}${total ? ` of ${bytes(total)}` : ""}`);
  };
  element.done = (text = "done") => settle("done", text);
  element.fail = (message) => {
    announcement.setAttribute("role", "alert");
    settle("failed", message);
  };
  return element;
}
