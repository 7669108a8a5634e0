import { html } from "htl";
import { absent, decimal, percent, plural, pValue } from "../../lib/format.js";
import type { DiscoveredSlice, Discovery } from "../../lib/slices/discovery/discover.js";
import { sliceText } from "../../lib/slices/slice.js";
import { dataTable, type Column } from "../table.js";
import { outOf, pointsColumn, stacked } from "./sliceTable.js";

/** A slice that was carried over, and how many others it speaks for. */
export interface ListedSlice extends DiscoveredSlice {
  /** Number of its group, from 1. */
  group: number;
  others: number;
}

/** The slices that were carried over to the other half, best first. */
export function listedSlices({ slices }: Discovery): ListedSlice[] {
  return slices.flatMap((slice, at) =>
    slice.confirmation
      ? {
          ...slice,
          group: groupNumbers(slices).get(at) ?? 0,
          others: slices.filter(({ representative }) => representative === at).length - 1,
        }
      : [],
  );
}

/** Numbers of the groups, from 1, by the place of the slice that speaks for each. */
export function groupNumbers(slices: readonly DiscoveredSlice[]): Map<number, number> {
  const speakers = [...new Set(slices.map(({ representative }) => representative))];
  return new Map(speakers.map((at, i) => [at, i + 1]));
}

/**
 * What the search found and what the other half says of it.
 * @param onKeep called with a slice that the reader takes over
 */
export function discoveryTable(
  slices: readonly ListedSlice[],
  onKeep: (slice: DiscoveredSlice) => void,
): HTMLElement {
  const keep: Column<ListedSlice> = {
    key: "keep",
    label: "Take over",
    sort: false,
    value: () => "",
    format: (_, slice) => {
      const button = html`<button
        type="button"
        class="button"
        aria-label=${`Add to your slices: ${sliceText(slice)}`}
      >
        Add
      </button>`;
      button.addEventListener("click", () => {
        onKeep(slice);
        button.textContent = "Added";
      });
      return button;
    },
  };
  return dataTable(slices, {
    label: "Slices found by the search",
    columns: [...discoveryColumns, keep],
    pageSize: 12,
    download: {
      label: "Download these slices as CSV",
      filename: "discovered-slices.csv",
      columns: discoveryColumns,
    },
  });
}

/** Columns of the table of slices found. */
const discoveryColumns: Column<ListedSlice>[] = [
  {
    key: "slice",
    label: "Slice",
    width: "12rem",
    value: (slice) => sliceText(slice),
    format: (value, { group, others, usesModel, usesOutcome }) => {
      const notes = [
        usesOutcome ? "uses the annotators’ label" : "",
        usesModel ? "uses what the model says" : "",
        others > 0 ? `group ${group}, best of ${plural(others + 1, "overlapping slice")}` : `group ${group}`,
      ].filter(Boolean);
      return html`<span
        >${String(value)}${notes.length > 0 ? html`<br /><small>${notes.join("; ")}</small>` : null}</span
      >`;
    },
  },
  {
    key: "score",
    label: "Score",
    title: "In the half that was searched; above 0 is worth a look",
    format: (value) => decimal(value as number, 2),
  },
  {
    key: "found",
    label: "Wrong where found",
    align: "right",
    value: ({ wrong, titles }) => wrong / titles,
    format: (_, { wrong, titles }) => stacked(percent(wrong / titles), outOf(wrong, titles)),
  },
  {
    key: "confirmed",
    label: "Wrong in the other half",
    align: "right",
    value: ({ confirmation }) => confirmation?.errorRate.value,
    format: (_, { confirmation }) =>
      confirmation
        ? stacked(percent(confirmation.errorRate.value), outOf(confirmation.wrong, confirmation.titles))
        : absent,
  },
  pointsColumn<ListedSlice>(
    "difference",
    "Against the rest there (points)",
    ({ confirmation }) => confirmation?.difference ?? { value: null },
  ),
  {
    key: "pValue",
    label: "p",
    align: "right",
    title: "Fisher’s exact test in the other half, one-sided",
    value: ({ confirmation }) => confirmation?.pValue,
    format: pValue,
  },
  {
    key: "corrected",
    label: "p, corrected",
    align: "right",
    title: "Over all slices carried over, by Benjamini and Hochberg",
    value: ({ confirmation }) => confirmation?.corrected,
    format: (value, { confirmation }) => stacked(pValue(value), confirmation?.confirmed ? "✓ finding" : ""),
  },
];
