import { html } from "htl";

/** What can be done by key, besides the numbers of the labels. */
export interface KeyAction {
  key: string;
  /** What the key does, for the list of keys. */
  does: string;
  run: () => void;
}

/**
 * Lets keys act while the focus is inside of an element, never while the reader types in a field, and not again while a key
 * is held down.
 *
 * @param onDigit called with 1 to 9
 */
export function listenForKeys(
  element: HTMLElement,
  actions: readonly KeyAction[],
  onDigit: (digit: number) => void,
): void {
  element.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
    if (ctrlKey || metaKey || altKey || repeat || isTyping(target)) return;
    // The Enter key presses the button or opens the link that has the focus.
    if (key === "Enter" && target instanceof Element && target.closest("button, a, summary")) return;
    const action = actions.find((each) => each.key === key.toLowerCase() || each.key === key);
    if (action) action.run();
    else if (/^[1-9]$/.test(key)) onDigit(Number(key));
    else return;
    event.preventDefault();
  });
}

/** A list of what each key does. */
export function keyList(digits: string, actions: readonly KeyAction[]): HTMLElement {
  const line = (key: string, does: string) =>
    html`<div>
      <dt><kbd>${key}</kbd></dt>
      <dd>${does}</dd>
    </div>`;
  return html`<details class="annotate-keys">
    <summary>Keys</summary>
    <dl>${line("1–9", digits)}${actions.map(({ key, does }) => line(key, does))}</dl>
    <p>They work as long as the focus is here and not in a field; Esc leads out of a field.</p>
  </details>`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
