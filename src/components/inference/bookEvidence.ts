import { html } from "htl";
import { scanAddress } from "../../lib/catalogue/links.js";
import type { ScoredBook } from "../../lib/inference/scoredBook.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { percent } from "../../lib/format.js";
import type { Provenance } from "../../lib/rows.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { evidence } from "../evidence.js";
import { lineage } from "../lineage.js";
import { labelName } from "../palette.js";
import { verdictTag } from "./resultColumns.js";

/** Why the model thinks of a book as it does. */
export interface BookEvidence {
  element: HTMLElement;
  /** Shows a book, or how to choose one. */
  show(book: ScoredBook | null): Promise<void>;
}

/**
 * @param linked false where the books are made up, so that there is nothing to link to
 * @param sources files that the books were read from
 */
export function bookEvidence(urls: ModelUrls, linked: boolean, sources: readonly Provenance[]): BookEvidence {
  const element = html`<section
    class="playground-result"
    aria-label="Evidence for the selected book"
    aria-live="polite"
  ></section>`;
  let latest: ScoredBook | null = null;

  async function show(book: ScoredBook | null): Promise<void> {
    latest = book;
    if (book === null) {
      element.replaceChildren(
        html`<p class="status">Select a row to see which words of its title spoke for which label.</p>`,
      );
      return;
    }
    const content = await explained(book);
    if (latest === book) element.replaceChildren(...content);
  }

  async function explained(book: ScoredBook): Promise<Node[]> {
    const address = linked ? scanAddress(book.ark) : null;
    const facts = [book.author, book.place, book.year]
      .filter((fact) => fact !== "" && fact !== null)
      .join(", ");
    const head = html`<p class="playground-verdict">
      ${verdictTag(book.verdict)} probability of fiction <strong>${percent(book.probability)}</strong>${
        book.verdict === "unsure" ? `; if it had to say, ${labelName(book.leaning)}` : ""
      }
    </p>`;
    const about = html`<p class="status">
      ${facts}${facts ? ". " : ""}Record ${book.id}.
      ${address ? html`<a href=${address} rel="noreferrer">Open the scanned book</a>` : null}
    </p>`;
    try {
      const explainer = await loadExplainer(urls);
      return [
        head,
        evidence(explainer.explain(book.title), labelNames(explainer.description)),
        about,
        lineage(explainer.description, { record: `record ${book.id}`, sources }),
      ];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [
        head,
        html`<p>${book.title}</p>`,
        html`<p role="alert">The evidence cannot be shown: ${message}</p>`,
        about,
      ];
    }
  }

  void show(null);
  return { element, show };
}
