import { html } from "htl";

/** One tab: its key and what it says. */
export interface Tab {
  key: string;
  label: string;
}

/** The element of `tabList`. */
export type TabList = HTMLElement & {
  /** Marks a tab as chosen without calling back. */
  select(key: string): void;
};

/**
 * A list of tabs that all show their content in one panel (WAI-ARIA Authoring Practices, "Tabs", with automatic
 * activation): one tab is in the order of the Tab key; arrows, Home and End move and choose.
 *
 * @param panel the element with `role="tabpanel"`; it needs an id
 * @param onSelect called with the key of the tab that the reader chooses
 */
export function tabList(
  tabs: readonly Tab[],
  { label, panel, onSelect }: { label: string; panel: HTMLElement; onSelect: (key: string) => void },
): TabList {
  const buttons = tabs.map(({ key, label }) => {
    const id = `${panel.id}-tab-${key}`;
    const button = html`<button type="button" role="tab" id=${id} aria-controls=${panel.id}>
      ${label}
    </button>`;
    button.addEventListener("click", () => choose(key));
    return button as HTMLButtonElement;
  });
  const element = html`<div class="tabs" role="tablist" aria-label=${label}>${buttons}</div>` as TabList;

  element.select = (key) => {
    tabs.forEach((tab, i) => {
      const selected = tab.key === key;
      buttons[i].setAttribute("aria-selected", String(selected));
      buttons[i].tabIndex = selected ? 0 : -1;
      if (selected) panel.setAttribute("aria-labelledby", buttons[i].id);
    });
  };

  function choose(key: string): void {
    element.select(key);
    onSelect(key);
  }

  element.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    if (at < 0 || !Object.hasOwn(steps, event.key)) return;
    event.preventDefault();
    const next = (steps[event.key] + tabs.length) % tabs.length;
    buttons[next].focus();
    choose(tabs[next].key);
  });
  return element;
}
