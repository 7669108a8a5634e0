import { html } from "htl";
import { percent } from "../../lib/format.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { wordEvidence } from "../../lib/model/evidence.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { decide } from "../../lib/model/scorer.js";
import { loadExplainer } from "../../workers/explainer.js";
import { evidenceSides, tintedText } from "../evidence.js";
import { classColour } from "../palette.js";

/** Gives what a model says of a title: its label, and the title with what each word adds. */
export type TitleReader = (title: string) => HTMLElement[];

/**
 * A reader of titles with a binary model.
 *
 * @throws as `loadExplainer` does
 */
export async function titleReader(urls: ModelUrls): Promise<TitleReader> {
  const model = await loadExplainer(urls);
  const { description } = model;
  const names = labelNames(description);
  return (title) => {
    const explanation = model.explain(title);
    const { probability } = explanation;
    const column = description.labels.indexOf(decide(description, [1 - probability, probability]));
    return [
      html`<p class="playground-verdict">
        <span class="tag" style=${{ "--tone": classColour(column, description.colours) }}
          >${names[column]}</span
        >
        probability of ${names[1]} <strong data-probability=${probability}>${percent(probability)}</strong>
      </p>`,
      tintedText(wordEvidence(explanation).words, evidenceSides(names)),
      html`<p class="try-key">
        Solid lines: words that speak for ${names[1]}; dashed: for ${names[0]}. The stronger the tint, the
        more a word adds.
      </p>`,
    ];
  };
}
