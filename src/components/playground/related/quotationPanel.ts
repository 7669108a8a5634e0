import { html } from "htl";
import { count, percent, plural } from "../../../lib/format.js";
import { rankLabels } from "../../../lib/model/ranking.js";
import type { Credit } from "../../../lib/retrieval/credits.js";
import { suggestHashtags, type Hashtag } from "../../../lib/retrieval/hashtags.js";
import type { FoundQuotations, RelatedQuotation } from "../../../lib/retrieval/search.js";
import { RelatedClient } from "../../../workers/related/start.js";
import type { PanelFactory, Reading } from "../../taskPanel.js";
import { copyButton } from "../../copyButton.js";
import { searchPanel } from "./searchPanel.js";
import { reason } from "../../reason.js";

/** What goes with a quotation: hashtags, related quotations, their authors and works, each with why. */
export const quotationPanel: PanelFactory = ({ quotations }) => {
  const client = new RelatedClient("quotations", quotations);
  return searchPanel(client, {
    title: "What goes with it",
    loading: "Loading the quotations",
    about: ({ texts }) => `Searched among ${plural(texts, "quotation")}`,
    async find(reading) {
      const themes = likelyThemes(reading);
      const found = await client.find({ text: reading.text, labels: themes, vector: reading.vector });
      return [content(found, themes), found];
    },
  });
};

/** Themes that reach their thresholds, or the three most probable ones. */
function likelyThemes({ description, probabilities }: Reading): Map<string, number> {
  const ranked = rankLabels(description, probabilities);
  const given = ranked.filter((each) => each.given);
  const chosen = given.length > 0 ? given.slice(0, 6) : ranked.slice(0, 3);
  return new Map(chosen.map(({ label, probability }) => [label, probability]));
}

function content({ quotations, authors, works }: FoundQuotations, themes: Map<string, number>): HTMLElement {
  const hashtags = suggestHashtags(
    themes,
    quotations.map(({ tags }) => tags),
    12,
  );
  return html`<div>
    <h4>Hashtags</h4>
    ${hashtagList(hashtags, quotations.length)}
    <h4>Related quotations</h4>
    ${
      quotations.length === 0
        ? html`<p class="status">No quotation of the collection shares a word or a theme with this text.</p>`
        : html`<ol class="related-texts">
            ${quotations.map(quotationItem)}
          </ol>`
    }
    <div class="related-names">${names("Authors", authors)} ${names("Books", works)}</div>
  </div>`;
}

function hashtagList(hashtags: readonly Hashtag[], quotations: number): HTMLElement {
  if (hashtags.length === 0) return html`<p class="status">Nothing suggests a hashtag.</p>`;
  const text = () => hashtags.map(({ hashtag }) => hashtag).join(" ");
  const copy = copyButton("Copy all", text, "select them instead");
  const items = hashtags.map(({ hashtag, predicted, related }) => {
    const why = [
      ...(predicted === null ? [] : [`the model: ${percent(predicted, 0)}`]),
      ...(related > 0 ? [`on ${count(related)} of ${count(quotations)} related`] : []),
    ];
    return html`<li><strong>${hashtag}</strong> <span>${why.join("; ")}</span></li>`;
  });
  return html`<div>
    <ul class="hashtags">
      ${items}
    </ul>
    <p>${copy}</p>
  </div>`;
}

function quotationItem(quotation: RelatedQuotation): HTMLElement {
  const { text, author, work, same } = quotation;
  const [beginning, rest] = cut(text);
  return html`<li>
    <blockquote>${beginning}${rest === "" ? "" : html`<span title=${text}> …</span>`}</blockquote>
    <p class="credit">${author || "Author not named"}${work === "" ? "" : html`, <cite>${work}</cite>`}</p>
    <p class="status">${same ? "This very quotation stands in the collection." : reason(quotation)}</p>
  </li>`;
}

function names(title: string, credits: readonly Credit[]): HTMLElement {
  return html`<div>
    <h4>${title}</h4>
    ${
      credits.length === 0
        ? html`<p class="status">None is named.</p>`
        : html`<ol>
            ${credits.map(
              ({ name, quotations }) =>
                html`<li>${name} <span class="status">${plural(quotations, "related quotation")}</span></li>`,
            )}
          </ol>`
    }
  </div>`;
}

function cut(text: string): [string, string] {
  if (text.length <= 300) return [text, ""];
  const beginning = text.slice(0, 280).replace(/\s+\S*$/, "");
  return [beginning, text.slice(beginning.length)];
}
