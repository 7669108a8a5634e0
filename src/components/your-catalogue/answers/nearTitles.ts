import { html } from "htl";
import { decimal, percent, year } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { answerOf, type RecordAnswer } from "../../../lib/ownCatalogue/answers.js";
import { dataTable } from "../../table.js";
import { opinionText } from "../annotate/opinionText.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** Titles that are shown. */
const most = 8;

/** The titles nearest to one in meaning, among those that have been read for it. */
export interface NearTitles {
  element: HTMLElement;
  /** Shows the titles near that of a row; nothing for null. */
  show(row: number | null): void;
}

type Line = RecordAnswer & { cosine: number };

/** A place for the titles that mean the most alike, with what the model and annotators say of them. */
export function nearTitles(workspace: CatalogueWorkspace): NearTitles {
  const element = html`<div></div>`;
  const { catalogue } = workspace;
  const [model] = workspace.models;
  const names = labelNames(model.description);
  return {
    element,
    show(row) {
      element.replaceChildren();
      if (row === null || !catalogue) return;
      const vectors = workspace.meaning?.vectors;
      if (!vectors?.has(row)) {
        element.append(
          html`<p class="status">
            Titles near this one in meaning are shown once it has been read for meaning, by the button above.
          </p>`,
        );
        return;
      }
      const lines = vectors
        .nearest(row, most)
        .map(({ row: other, cosine }): Line => ({ ...answerOf(catalogue, model, other), cosine }));
      element.append(
        dataTable<Line>(lines, {
          ...{ caption: "Titles near this one in meaning", pageSize: most },
          columns: [
            { key: "title", label: "Title", width: "22rem" },
            { key: "year", label: "Year", format: year },
            {
              ...{ key: "labels", label: "The model says" },
              format: (labels) => (labels as number[]).map((label) => names[label]).join("; ") || "none",
            },
            { key: "probability", label: "Probability", format: (value) => percent(value as number) },
            {
              ...{ key: "said", label: "Annotators say" },
              value: ({ row: other }) => {
                const held = workspace.consensus(other);
                return held ? opinionText(model.description, held.opinion) : "";
              },
            },
            {
              ...{
                key: "cosine",
                label: "Nearness",
                title: "Cosine of the two vectors: 1 for the same meaning",
              },
              format: (value) => decimal(value as number, 2),
            },
          ],
        }),
      );
    },
  };
}
