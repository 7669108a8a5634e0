import { html } from "htl";
import type { ScoredBook } from "../../lib/inference/scoredBook.js";
import type { Verdict } from "../../lib/inference/verdict.js";
import { absent } from "../../lib/format.js";
import { decimalColumn } from "../numberColumn.js";
import { labelClass, labelName } from "../palette.js";
import { scanLink } from "../scanLink.js";
import type { Column } from "../tableColumn.js";

/** Characters of a title that a table shows; the evidence shows all of it. */
const shownCharacters = 150;

/** A label as a tag with its sign and colour. */
export function verdictTag(verdict: Verdict): HTMLElement {
  return html`<span class="tag ${labelClass(verdict)}">${labelName(verdict)}</span>`;
}

/** @param linked false where the books are made up, so that there is nothing to link to */
export function resultTableColumns(linked: boolean): Column<ScoredBook>[] {
  return [
    {
      key: "title",
      label: "Title",
      width: "14rem",
      format: (_, { title, ark }) => scanLink(clipped(title), ark, linked),
    },
    { key: "verdict", label: "Label", format: (_, { verdict }) => verdictTag(verdict) },
    decimalColumn("probability", "P(fiction)"),
    { key: "author", label: "Author" },
    { key: "year", label: "Year", format: (_, { year }) => (year === null ? absent : String(year)) },
    { key: "place", label: "Place", format: (_, { place }) => clipped(place) || absent },
    decimalColumn("distance", "Distance", {
      digits: 4,
      title: "How far the probability lies from the threshold; the least distance is the greatest doubt",
    }),
  ];
}

/** The beginning of a long text, up to the end of a word. */
function clipped(text: string): string {
  if (text.length <= shownCharacters) return text;
  const start = text.slice(0, shownCharacters);
  return `${start.slice(0, start.lastIndexOf(" ") > 0 ? start.lastIndexOf(" ") : undefined)} …`;
}
