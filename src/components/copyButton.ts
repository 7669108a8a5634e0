import { html } from "htl";

/**
 * A button that copies a text, and says whether it could.
 *
 * @param text what is copied, asked for when the button is pressed
 * @param otherwise what the reader may do where the browser does not let the page copy
 */
export function copyButton(label: string, text: () => string, otherwise: string): HTMLElement {
  const status = html`<span class="status" role="status"></span>`;
  const button = html`<button type="button" class="button">${label}</button>`;
  const copy = async () => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = "Copied.";
    } catch {
      status.textContent = `The browser does not let this page copy: ${otherwise}.`;
    }
  };
  button.addEventListener("click", () => void copy());
  button.addEventListener("blur", () => (status.textContent = ""));
  return html`<span class="copy">${button} ${status}</span>`;
}
