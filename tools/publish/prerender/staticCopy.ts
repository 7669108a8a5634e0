import { createHash } from "node:crypto";

/** What only a script can fill: a cell that shows it is left to the script. */
const needsScript = "observablehq-loading, canvas, iframe, .observablehq--error";

/** What answers to a reader. */
const answers = "button, input, select, textarea, [tabindex]";

/** What a figure or a table offers beside itself; its room is kept. */
const tools = ".figure-tools, .table-foot";

/** More letters than this are not worth the wait on a slow line. */
const most = 60_000;

/** Where markup of a paragraph may not stand. */
const flow = "div, p, figure, table, ul, ol, dl, section, details, pre";

/** A picture of what a cell shows. */
export interface StaticCopy {
  markup: string;
  /** What the styles of its elements say, by the class that stands in the place of each. */
  rules: Map<string, string>;
}

/**
 * The markup of nodes as a picture of themselves: charts, tables and figures stay, with their text alternatives; what
 * would answer to a click or a key is gone, or, where the nodes are made for that, the whole is inert. Browsers lay a
 * chart out when it comes into sight. Pages forbid styles of single elements: each becomes a class.
 *
 * @param name goes before the `id` of each element that drawings refer to, so that it is the page's only one
 * @returns null where the nodes show nothing, more than a page should hold beforehand, or what only a script can fill
 */
export function staticCopy(nodes: readonly ChildNode[], name: string): StaticCopy | null {
  const inText = Boolean(nodes[0].parentElement?.closest("p, h1, h2, h3, h4, li, td, figcaption"));
  const copy = document.createElement("div");
  copy.append(...nodes.map((node) => node.cloneNode(true)));
  if (copy.querySelector(inText ? `${needsScript}, ${flow}` : needsScript)) return null;

  const each = (selector: string, change: (element: Element) => void) =>
    copy.querySelectorAll(selector).forEach(change);
  each(tools, (element) => element.replaceChildren());
  each("th button", (button) => button.replaceWith(...button.childNodes));
  // What goes on, and what this browser cannot do, is not known beforehand.
  each("[role=status], [role=alert]", (element) => element.remove());
  each("[role=application]", (chart) => {
    chart.setAttribute("role", "img");
    chart.removeAttribute("aria-roledescription");
  });
  each(".chart[tabindex], .table-scroll[tabindex]", (element) => element.removeAttribute("tabindex"));
  each(".chart:has(> svg[height])", (chart) => {
    const height = chart.firstElementChild?.getAttribute("height") ?? "";
    chart.setAttribute("style", `content-visibility: auto; contain-intrinsic-height: auto ${height}px`);
  });
  keepChoices(copy);
  ownIds(copy, name);
  const rules = new Map<string, string>();
  each("[style]", (element) => {
    const style = element.getAttribute("style") ?? "";
    const rule = `drawn-${createHash("sha256").update(style).digest("hex").slice(0, 8)}`;
    rules.set(rule, style);
    element.removeAttribute("style");
    element.classList.add(rule);
  });

  const isInert = copy.querySelector(answers) !== null;
  const markup = copy.innerHTML;
  const isNothing = (copy.textContent ?? "").trim() === "" && !copy.querySelector("svg, img, hr");
  if (isNothing || markup.length > most) return null;
  if (inText) return { markup: `<span>${markup}</span>`, rules };
  return { markup: isInert ? `<div inert>${markup}</div>` : markup, rules };
}

/** Writes into the markup what controls are set to. */
function keepChoices(copy: Element): void {
  for (const input of copy.querySelectorAll("input")) {
    input.toggleAttribute("checked", input.checked);
    if (!input.matches("[type=radio], [type=checkbox], [type=file]"))
      input.setAttribute("value", input.value);
  }
  for (const text of copy.querySelectorAll("textarea")) text.textContent = text.value;
  for (const option of copy.querySelectorAll("option")) option.toggleAttribute("selected", option.selected);
}

/** Names the parts that drawings refer to anew, and takes the names of all others away. */
function ownIds(copy: Element, name: string): void {
  const ids = new Map<string, string>();
  for (const element of copy.querySelectorAll("[id]")) {
    if (element.closest("svg")) {
      ids.set(element.id, `${name}-${element.id}`);
      element.id = `${name}-${element.id}`;
    } else element.removeAttribute("id");
  }
  if (ids.size === 0) return;
  for (const element of copy.querySelectorAll("svg *"))
    for (const { name: attribute, value } of [...element.attributes]) {
      const id = /^(?:url\("?)?#([^")]+)/.exec(value)?.[1];
      const renamed = id === undefined ? undefined : ids.get(id);
      if (id !== undefined && renamed !== undefined)
        element.setAttribute(attribute, value.replace(`#${id}`, `#${renamed}`));
    }
}
