import { html } from "htl";
import { decimal, percent, plural } from "../../../lib/format.js";
import type { FoundQuestions, RelatedText } from "../../../lib/retrieval/search.js";
import { readTags } from "../../../lib/retrieval/readTags.js";
import { suggestTags, type TagSuggestion } from "../../../lib/retrieval/tagSuggestions.js";
import { RelatedClient } from "../../../workers/related/start.js";
import type { PanelFactory, Reading } from "../../taskPanel.js";
import { reason } from "../../reason.js";
import { searchPanel } from "./searchPanel.js";

/** From what overlap two questions are called nearly the same, and from what similarity close in meaning. */
const nearlySame = 0.6;
const closeInMeaning = 0.95;
const shownTags = 8;

/** What goes with a question: tags to add to those that it has, and questions nearly like it. */
export const questionPanel: PanelFactory = ({ questions }, state) => {
  const client = new RelatedClient("questions", questions);
  const field = html`<input
    id="given-tags"
    type="text"
    spellcheck="false"
    autocomplete="off"
    placeholder="such as: python list"
  />` as HTMLInputElement;
  field.value = state.value.tags;
  const given = () => readTags(field.value);
  const panel = searchPanel(client, {
    title: "What goes with it",
    loading: "Loading the questions",
    controls: html`<div class="given-tags">
      <label for="given-tags">Tags that it has already</label>
      ${field}
    </div>`,
    about: ({ texts }) => `Searched among ${plural(texts, "question")}`,
    async find(reading, { together }) {
      const tags = given();
      const labels = new Map(tags.map((tag) => [tag, 1]));
      const found = await client.find({ text: reading.text, labels, vector: reading.vector });
      const known = new Set(together?.labels);
      const unknown = tags.filter((tag) => !known.has(tag));
      const suggestions = together ? suggestTags(byLabel(reading), tags, together) : [];
      return [content(suggestions, tags, unknown, found), found];
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    state.set({ tags: field.value.slice(0, 500) });
    timer = setTimeout(panel.refresh, 120);
  });
  return panel;
};

function byLabel({ description, probabilities }: Reading): Map<string, number> {
  return new Map(description.labels.map((label, i) => [label, probabilities[i]]));
}

function content(
  suggestions: readonly TagSuggestion[],
  given: readonly string[],
  unknown: readonly string[],
  { questions }: FoundQuestions,
): HTMLElement {
  return html`<div>
    ${
      unknown.length === 0
        ? null
        : html`<p class="status caution-line">
            Not among the tags that were counted, so of no influence: ${unknown.join(", ")}.
          </p>`
    }
    <h4>Tags to add</h4>
    <ol class="tag-suggestions">
      ${likely(suggestions).map((each) => suggestionItem(each, given.length > 0))}
    </ol>
    <h4>Nearly the same questions</h4>
    ${
      questions.length === 0
        ? html`<p class="status">No question of the collection shares a telling word with this one.</p>`
        : html`<ol class="related-texts">
            ${questions.map(questionItem)}
          </ol>`
    }
  </div>`;
}

/** The most probable tags; more than three only where they have some chance. */
function likely(suggestions: readonly TagSuggestion[]): TagSuggestion[] {
  return suggestions.slice(0, shownTags).filter(({ probability }, i) => i < 3 || probability >= 0.02);
}

function suggestionItem(
  { tag, fromText, probability, lifts }: TagSuggestion,
  hasGiven: boolean,
): HTMLElement {
  const reasons = lifts.map(
    ({ given, lift }) =>
      html`, <em>${lift < 10 ? decimal(lift, 1) : decimal(lift, 0)} times</em> as often beside ${given} as by
        chance`,
  );
  return html`<li>
    <strong>${tag}</strong> ${percent(probability, 0)}
    <span class="status">${hasGiven ? html`${percent(fromText, 0)} from the text${reasons}` : ""}</span>
  </li>`;
}

function questionItem(question: RelatedText): HTMLElement {
  const { text, tags, overlap, words } = question;
  const called = closenessOf(question);
  return html`<li>
    <p class="credit">${text}</p>
    <p class="status">
      ${called === "" ? "" : html`<strong>${called}</strong>`}${
        words.length > 0 ? html`${percent(overlap, 0)} of the words by weight: ` : ""
      }${reason(question)}.
      Its tags: ${tags.join(", ")}.
    </p>
  </li>`;
}

function closenessOf({ same, overlap, similarity }: RelatedText): string {
  if (same) return "The same words. ";
  if (overlap >= nearlySame) return "Nearly the same. ";
  return (similarity ?? 0) >= closeInMeaning ? "Close in meaning. " : "";
}
