import { html } from "htl";
import { count } from "../../lib/format.js";
import { pathTo, type TermNode } from "../../lib/terms/termTree.js";

/** The element of `termTreeView`. */
export type TermTreeView = HTMLElement & {
  /** Shows other nodes, with every branch open if asked, and marks the node with a key. */
  update(nodes: readonly TermNode[], selected: string, open?: boolean): void;
};

/**
 * A tree after the ARIA pattern: arrows move and open, Home and End jump, Enter or Space chooses, letters find, and an
 * asterisk opens all neighbours. Branches are drawn when they are first opened.
 */
export function termTreeView(label: string, onSelect: (key: string) => void): TermTreeView {
  const root = html`<ul role="tree" aria-label=${label}></ul>`;
  const element = html`<div class="term-tree">${root}</div>` as TermTreeView;
  const nodes = new WeakMap<Element, TermNode>();
  let typed = "";
  let typedAt = 0;

  function item(node: TermNode, level: number): HTMLElement {
    const row = html`<div class="term-row">
      <span class="twist" aria-hidden="true"></span><span class="term-name">${node.name}</span
      ><span class="term-count">${count(node.books.length)}<span class="visually-hidden"> books</span></span>
    </div>`;
    const line = html`<li role="treeitem" tabindex="-1" aria-level=${level} aria-selected="false">
      ${row}
    </li>`;
    if (node.children.length > 0) line.setAttribute("aria-expanded", "false");
    nodes.set(line, node);
    row.addEventListener("click", (event) => {
      const onTwist = (event.target as Element).classList.contains("twist");
      if (onTwist || isOpen(line) === (line.getAttribute("aria-selected") === "true")) toggle(line);
      if (!onTwist) choose(line);
      focus(line);
    });
    return line;
  }

  const isOpen = (line: Element) => line.getAttribute("aria-expanded") === "true";
  const nodeOf = (line: Element) => nodes.get(line);

  function toggle(line: Element, open = !isOpen(line)): void {
    const node = nodeOf(line);
    if (!node || node.children.length === 0) return;
    line.setAttribute("aria-expanded", String(open));
    let group = line.querySelector<HTMLElement>(":scope > [role=group]");
    if (!group && open) {
      const level = Number(line.getAttribute("aria-level")) + 1;
      group = html`<ul role="group">
        ${node.children.map((child) => item(child, level))}
      </ul>`;
      line.append(group);
    }
    if (group) group.hidden = !open;
  }

  const visible = () =>
    [...root.querySelectorAll<HTMLElement>("[role=treeitem]")].filter((line) => !line.closest("[hidden]"));

  function focus(line: HTMLElement | undefined): void {
    if (!line) return;
    for (const each of root.querySelectorAll("[tabindex='0']")) each.setAttribute("tabindex", "-1");
    line.tabIndex = 0;
    line.focus({ preventScroll: true });
    line.firstElementChild?.scrollIntoView({ block: "nearest" });
  }

  function mark(line: Element | undefined): void {
    for (const each of root.querySelectorAll("[aria-selected=true]"))
      each.setAttribute("aria-selected", "false");
    line?.setAttribute("aria-selected", "true");
  }

  function choose(line: Element): void {
    mark(line);
    onSelect(nodeOf(line)?.key ?? "");
  }

  /** The next line, from the one in hand on and around, whose name begins with what was typed just now. */
  function find(letter: string, line: Element, now: number): HTMLElement | undefined {
    typed = now - typedAt < 600 ? typed + letter : letter;
    typedAt = now;
    const lines = visible();
    const from = lines.indexOf(line as HTMLElement) + (typed.length > 1 ? 0 : 1);
    const around = [...lines.slice(from), ...lines.slice(0, from)];
    return around.find((each) => nodeOf(each)?.name.toLowerCase().startsWith(typed));
  }

  root.addEventListener("keydown", (event) => {
    const line = (event.target as Element).closest<HTMLElement>("[role=treeitem]");
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = visible();
    const at = lines.indexOf(line);
    const actions: Record<string, () => void> = {
      ArrowDown: () => focus(lines[at + 1]),
      ArrowUp: () => focus(lines[at - 1]),
      Home: () => focus(lines[0]),
      End: () => focus(lines.at(-1)),
      ArrowRight: () => {
        if (isOpen(line)) focus(line.querySelector<HTMLElement>("[role=treeitem]") ?? undefined);
        else toggle(line, true);
      },
      ArrowLeft: () => {
        if (isOpen(line)) toggle(line, false);
        else focus(line.parentElement?.closest<HTMLElement>("[role=treeitem]") ?? undefined);
      },
      Enter: () => choose(line),
      " ": () => choose(line),
      "*": () => {
        for (const each of line.parentElement?.children ?? []) toggle(each, true);
      },
    };
    const action =
      actions[event.key] ??
      (event.key.length === 1 ? () => focus(find(event.key.toLowerCase(), line, event.timeStamp)) : null);
    if (!action) return;
    event.preventDefault();
    action();
  });

  element.update = (shown, selected, open = false) => {
    root.replaceChildren(...shown.map((node) => item(node, 1)));
    if (open) for (const line of root.children) toggle(line, true);
    let line: Element | undefined;
    let level: Iterable<Element> = root.children;
    for (const { key } of pathTo(shown, selected)) {
      if (line) toggle(line, true);
      if (line) level = line.querySelector(":scope > [role=group]")?.children ?? [];
      line = [...level].find((each) => nodeOf(each)?.key === key);
    }
    mark(line);
    const start = line ?? root.children.item(0);
    if (start) (start as HTMLElement).tabIndex = 0;
  };
  return element;
}
