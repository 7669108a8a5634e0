import { html } from "htl";
import { percent } from "../../lib/format.js";
import type { JudgedText } from "../../lib/multilabel/labelErrors.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Provenance } from "../../lib/rows.js";
import { evidence } from "../evidence.js";
import { lineage } from "../lineage.js";
import { labelName, verdictMark } from "../palette.js";

/**
 * One held-out text: its likeliest labels, and for the one that the reader chooses, the words that led to it.
 *
 * @param sources files that the text was read from
 */
export function judgedTextDetail(
  text: JudgedText,
  urls: ModelUrls,
  sources: readonly Provenance[],
): HTMLElement {
  const carried = new Set([...text.right, ...text.missed]);
  const given = new Set([...text.right, ...text.wrong]);
  const reasons = html`<div aria-live="polite"></div>`;
  const explain = async (label: string) => {
    reasons.replaceChildren(html`<p class="status">Loading the model …</p>`);
    try {
      const scorer = await loadExplainer(urls);
      const column = scorer.description.labels.indexOf(label);
      reasons.replaceChildren(
        evidence(scorer.explain(text.text, column), [labelName(label)]),
        lineage(scorer.description, { record: `text ${text.id}`, sources }),
      );
    } catch (error) {
      reasons.replaceChildren(
        html`<p class="status" role="alert">${error instanceof Error ? error.message : String(error)}</p>`,
      );
    }
  };
  const buttons = text.likeliest.map(({ label, probability }) => {
    const mark =
      carried.has(label) || given.has(label)
        ? `${verdictMark(carried.has(label) === given.has(label))} `
        : "";
    const button = html`<button type="button" class="button" aria-pressed="false">
      ${mark}${label} <small>${percent(probability, 0)}</small>
    </button>`;
    button.addEventListener("click", () => {
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
      void explain(label);
    });
    return button;
  });
  const unlisted = text.missed.filter((label) => !text.likeliest.some((each) => each.label === label));
  return html`<section class="judged-text" aria-label="The chosen text">
    <blockquote>${text.text}</blockquote>
    <p>Likeliest labels; choose one to see the words that speak for it.</p>
    <div class="examples" role="group" aria-label="Likeliest labels">${buttons}</div>
    ${unlisted.length > 0 ? html`<p>Carried and far from likely: ${unlisted.join(", ")}.</p>` : null}
    ${reasons}
  </section>`;
}
