import { html } from "htl";
import type { ModelDescription } from "../../../lib/model/description.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { matchingLabels } from "../../../lib/ownCatalogue/matchingLabels.js";

/** Labels that have a key, and that are shown of many at a time. */
const keyed = 9;

/** The labels of a task as buttons. */
export interface LabelChooser {
  element: HTMLElement;
  /** Presses the button of a number, from 1. */
  press(digit: number): void;
  /** Gives the labels that are chosen; of a single-label task pressing a button does. */
  confirm(): void;
  /** Puts the focus into the field that finds labels, where there are more than nine. */
  seek(): void;
  /** Begins with the labels of another title. */
  begin(chosen: readonly string[]): void;
}

/**
 * Buttons for the labels of a task, the first nine with a number; of more than nine labels also a field that finds the
 * others. One press decides a single-label task; labels of a multi-label task are switched on and off, and confirmed.
 *
 * @param first numbers of the labels, those that are given most often first
 * @param onLabels called with the labels that the reader decides for
 * @param leave called where the focus shall go back to the title
 */
export function labelChooser(
  description: ModelDescription,
  first: readonly number[],
  { onLabels, leave }: { onLabels: (labels: string[]) => void; leave: () => void },
): LabelChooser {
  const { labels } = description;
  const names = labelNames(description);
  const many = description.kind === "multilabel";
  const found = html`<div class="annotate-labels" role="group" aria-label="Labels"></div>`;
  const search = html`<input
    type="search"
    aria-label="Find a label"
    placeholder="Find a label (/)"
  />` as HTMLInputElement;
  const confirmButton = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  const element = html`<div class="annotate-chooser">
    ${found} ${labels.length > keyed ? search : null} ${many ? confirmButton : null}
  </div>`;
  const buttons = new Map<number, HTMLButtonElement>();
  let chosen = new Set<number>();
  let shown: readonly number[] = [];

  function choose(label: number): void {
    if (!many) {
      search.value = "";
      onLabels([labels[label]]);
      return;
    }
    if (!chosen.delete(label)) chosen.add(label);
    update();
  }

  function confirm(): void {
    if (many) onLabels([...chosen].sort((a, b) => a - b).map((label) => labels[label]));
  }

  function buttonOf(label: number): HTMLButtonElement {
    const known = buttons.get(label);
    if (known) return known;
    const button = html`<button type="button" class="button"></button>` as HTMLButtonElement;
    button.addEventListener("click", (event) => {
      choose(label);
      // Who points rather than types wants the keys to go on working on the title.
      if (event.detail > 0) leave();
    });
    buttons.set(label, button);
    return button;
  }

  function update(): void {
    const matches = matchingLabels(names, search.value, first).slice(0, keyed);
    const others = [...chosen].filter((label) => !matches.includes(label));
    const wanted = [...matches, ...others];
    const hasKeys = search.value === "";
    if (String(wanted) !== String(shown)) found.replaceChildren(...wanted.map(buttonOf));
    shown = wanted;
    wanted.forEach((label, i) => {
      const button = buttonOf(label);
      const key = hasKeys && i < keyed ? String(i + 1) : "";
      button.replaceChildren(...(key === "" ? [] : [html`<kbd>${key}</kbd>`, " "]), names[label]);
      if (key === "") button.removeAttribute("aria-keyshortcuts");
      else button.setAttribute("aria-keyshortcuts", key);
      if (many) button.setAttribute("aria-pressed", String(chosen.has(label)));
    });
    const size = chosen.size;
    confirmButton.textContent =
      size === 0 ? "None of them (Enter)" : `Confirm ${size === 1 ? "1 label" : `${size} labels`} (Enter)`;
  }

  search.addEventListener("input", update);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      search.value = "";
      update();
      leave();
    } else if (event.key === "Enter") {
      const [best] = matchingLabels(names, search.value, first);
      if (search.value.trim() === "") confirm();
      else if (best !== undefined) {
        search.value = "";
        choose(best);
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  confirmButton.addEventListener("click", (event) => {
    confirm();
    if (event.detail > 0) leave();
  });
  update();
  return {
    element,
    confirm,
    press: (digit) => {
      if (digit <= shown.length && search.value === "") choose(shown[digit - 1]);
    },
    seek: () => search.focus(),
    begin: (own) => {
      chosen = new Set(own.map((label) => labels.indexOf(label)).filter((label) => label >= 0));
      search.value = "";
      update();
    },
  };
}
