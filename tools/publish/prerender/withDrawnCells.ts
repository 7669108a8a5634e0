import type { DrawnPage } from "./drawPage.js";

/** The element in which Framework shows that a cell is at work; it goes when the cell shows something. */
const busy = "observablehq-loading";

/** Marks those that Framework did not place, because the cell may show nothing. */
const added = "data-drawn";

/**
 * What is drawn beforehand is a page's as it opens. Where the address holds a choice of the reader's, it is taken out
 * before the page's own script runs.
 */
const unlessChosen = `<script>
if (location.search || location.hash.includes("?")) {
  document.documentElement.classList.add("with-choice");
  document.addEventListener("readystatechange", () => {
    for (const drawn of document.querySelectorAll("${busy}"))
      if ("drawn" in drawn.dataset) drawn.remove();
      else drawn.replaceChildren();
  }, { once: true });
}
</script>
`;

/**
 * A page with its cells drawn: what each shows stands in its place, on wide screens and on telephones, until the script
 * of the page shows it anew.
 */
export function withDrawnCells(page: string, { cells, rules }: DrawnPage): string {
  if (cells.size === 0) return page;
  const places = new RegExp(`(<${busy}></${busy}>)?<!--:([0-9a-f]{8}(?:-\\d+)?):-->`, "g");
  const drawn = page.replace(places, (place, busyAlready: string | undefined, id: string) => {
    const cell = cells.get(id);
    if (!cell) return place;
    const { wide, narrow } = cell;
    const markup =
      wide === narrow
        ? wide
        : `<div class="drawn-wide">${wide}</div><div class="drawn-narrow">${narrow}</div>`;
    return `<${busy}${busyAlready ? "" : ` ${added}`}>${markup}</${busy}><!--:${id}:-->`;
  });
  const styles = [...rules].map(
    ([name, rule]) => `.${name}{${rule.replaceAll(/(?<=[^;\s])\s*(?:;|$)/g, "!important;")}}`,
  );
  const style = styles.length > 0 ? `<style>\n${styles.join("\n")}\n</style>\n` : "";
  return drawn.replace("</head>", () => `${unlessChosen}${style}</head>`);
}
