import { html } from "htl";

/** An item of a tree. */
export interface TreeItem {
  content: Node | string;
  children: readonly TreeItem[];
}

/**
 * A tree to be walked with the keyboard as the ARIA Authoring Practices describe: up and down move, right opens or goes
 * in, left closes or goes out, Home and End go to the ends. One item at a time takes the focus.
 */
export function treeView(items: readonly TreeItem[], label: string): HTMLElement {
  const tree = html`<ul role="tree" class="tree" aria-label=${label}>
    ${items.map((item) => treeItem(item, 1))}
  </ul>`;
  const all = () => [...tree.querySelectorAll<HTMLElement>("[role=treeitem]")];
  const visible = () => all().filter((item) => !item.parentElement?.closest("[aria-expanded=false]"));
  const first = all()[0];
  if (first) first.tabIndex = 0;

  function focus(item: HTMLElement | null | undefined): void {
    if (!item) return;
    for (const each of all()) each.tabIndex = each === item ? 0 : -1;
    item.focus();
  }

  const open = (item: HTMLElement, expanded: boolean) => item.setAttribute("aria-expanded", String(expanded));

  tree.addEventListener("click", (event) => {
    const item = (event.target as Element).closest<HTMLElement>("[role=treeitem]");
    if (!item) return;
    if (item.hasAttribute("aria-expanded")) open(item, item.getAttribute("aria-expanded") === "false");
    focus(item);
  });
  tree.addEventListener("keydown", (event) => {
    const item = (event.target as Element).closest<HTMLElement>("[role=treeitem]");
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = visible();
    const at = shown.indexOf(item);
    const expanded = item.getAttribute("aria-expanded");
    const actions: Record<string, () => void> = {
      ArrowDown: () => focus(shown[at + 1]),
      ArrowUp: () => focus(shown[at - 1]),
      Home: () => focus(shown[0]),
      End: () => focus(shown.at(-1)),
      ArrowRight: () =>
        expanded === "false" ? open(item, true) : focus(item.querySelector<HTMLElement>("[role=treeitem]")),
      ArrowLeft: () =>
        expanded === "true"
          ? open(item, false)
          : focus(item.parentElement?.closest<HTMLElement>("[role=treeitem]")),
      Enter: () => (expanded === null ? undefined : open(item, expanded === "false")),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  return tree;
}

function treeItem({ content, children }: TreeItem, level: number): HTMLElement {
  const open = children.length > 0 ? "true" : null;
  return html`<li
    role="treeitem"
    tabindex="-1"
    aria-level=${level}
    aria-expanded=${open}
    aria-selected="false"
  >
    <span class="tree-line">${content}</span>
    ${
      children.length > 0
        ? html`<ul role="group">
            ${children.map((child) => treeItem(child, level + 1))}
          </ul>`
        : null
    }
  </li>`;
}
