import { html } from "htl";
import { plural } from "../../../lib/format.js";
import { rankLabels } from "../../../lib/model/ranking.js";
import type { FoundBooks, RelatedBook } from "../../../lib/retrieval/search.js";
import { RelatedClient } from "../../../workers/related/start.js";
import { labelName } from "../../palette.js";
import type { PanelFactory, Reading } from "../../taskPanel.js";
import { reason } from "../../reason.js";
import { searchPanel } from "./searchPanel.js";

/** Books whose descriptions are near to a description, each with why. */
export const bookPanel: PanelFactory = ({ blurbs }) => {
  const client = new RelatedClient("blurbs", blurbs);
  return searchPanel(client, {
    title: "Related books",
    loading: "Loading the described books",
    about: ({ texts }) => `Searched among the beginnings of ${plural(texts, "description")}`,
    async find(reading) {
      const labels = givenGenres(reading);
      const found = await client.find({ text: reading.text, labels, vector: reading.vector });
      return [bookList(found), found];
    },
  });
};

/** Genres that reach their thresholds, the most probable ones. */
function givenGenres({ description, probabilities }: Reading): Map<string, number> {
  const given = rankLabels(description, probabilities).filter((each) => each.given);
  return new Map(given.slice(0, 6).map(({ label, probability }) => [label, probability]));
}

function bookList({ books }: FoundBooks): HTMLElement {
  return books.length === 0
    ? html`<p class="status">No book of the collection shares a telling word or a genre with this text.</p>`
    : html`<ol class="related-texts">
        ${books.map(bookItem)}
      </ol>`;
}

function bookItem(book: RelatedBook): HTMLElement {
  return html`<li>
    <p class="credit"><cite>${book.title}</cite></p>
    <p>${book.beginning}</p>
    <p class="status">${reason(book)}. Its genres: ${book.tags.map(labelName).join(", ")}.</p>
  </li>`;
}
