import { html } from "htl";
import { count, intervalRange, percent } from "../../lib/format.js";
import type { LanguageAccuracy, LanguageRecall } from "../../lib/language/accuracy.js";
import { dataTable } from "../table.js";

/** How many titles of each recorded language are told, with intervals, and what the others are taken for. */
export function languageTable({ languages }: LanguageAccuracy): HTMLElement {
  return dataTable<LanguageRecall>(languages, {
    caption: "Titles of books with one recorded language, by that language",
    columns: [
      { key: "language", label: "Recorded" },
      { key: "titles", label: "Titles", format: (value) => count(value as number) },
      {
        ...{ key: "recall", label: "Told", align: "right", sort: ({ recall }) => recall.value },
        format: (_, { recall }) =>
          html`<span
            >${percent(recall.value)}
            <span class="interval-range">${intervalRange(recall, percent)}</span></span
          >`,
      },
      { key: "takenFor", label: "Others taken for" },
    ],
  });
}
