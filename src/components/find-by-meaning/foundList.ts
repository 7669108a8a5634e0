import { html } from "htl";
import { year } from "../../lib/format.js";
import type { RelatedText } from "../../lib/retrieval/search.js";
import type { FoundIn } from "../../workers/related/start.js";
import { labelName } from "../palette.js";
import { reason } from "../reason.js";

/** A text that was found, as the list shows it. */
interface Entry {
  match: RelatedText;
  /** What stands out. */
  shown: string;
  /** Whose it is, or when it was published; "" where nothing is to be said. */
  credit: string;
}

/** Characters of a text that the list shows. */
const shownCharacters = 300;

/** Texts that were found, each with why, and a button to start from it. */
export function foundList(found: FoundIn[keyof FoundIn], onStart: (text: string) => void): HTMLElement {
  return html`<ol class="related-texts">
    ${entriesOf(found).map(({ match, shown, credit }) => {
      const button = html`<button
        type="button"
        class="button"
        aria-label=${`Start from: ${shown.slice(0, 80)}`}
      >
        Start from this
      </button>`;
      button.addEventListener("click", () => onStart(match.text));
      const tags = match.tags.length === 0 ? "" : ` Its labels: ${match.tags.map(labelName).join(", ")}.`;
      return html`<li>
        <p title=${shown}>${shortened(shown)}</p>
        ${credit === "" ? null : html`<p class="credit">${credit}</p>`}
        <p class="status">${match.same ? "The text itself." : html`${reason(match)}.`}${tags}</p>
        ${match.same ? null : html`<p>${button}</p>`}
      </li>`;
    })}
  </ol>`;
}

function entriesOf(found: FoundIn[keyof FoundIn]): Entry[] {
  if ("titles" in found)
    return found.titles.map((match) => ({
      match,
      shown: match.text,
      credit: [match.author, match.year === null ? "" : year(match.year)]
        .filter((part) => part !== "")
        .join(", "),
    }));
  if ("quotations" in found)
    return found.quotations.map((match) => ({
      match,
      shown: match.text,
      credit: [match.author, match.work].filter((part) => part !== "").join(", "),
    }));
  if ("books" in found)
    return found.books.map((match) => ({ match, shown: match.title, credit: match.beginning }));
  return found.questions.map((match) => ({ match, shown: match.text, credit: "" }));
}

function shortened(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters).replace(/\s+\S*$/, "")} …` : text;
}
