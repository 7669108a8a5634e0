import { html } from "htl";
import { againstRest } from "../../lib/metrics/againstRest.js";
import { reliability } from "../../lib/metrics/calibration.js";
import { reliabilityDiagram } from "../reliabilityDiagram.js";
import type { Judgement } from "./judgement.js";

/** Does a probability of 0.8 come true eight times in ten? Of two classes for the second, of more for each in turn. */
export function reliabilityByClass({ rows, names, nouns }: Judgement): HTMLElement {
  const shown = names.length === 2 ? [1] : [...names.keys()];
  const diagrams = shown.map((named) => {
    const { probabilities, outcomes } = againstRest(rows.predictions, rows.labels, named);
    return reliabilityDiagram({
      n: probabilities.length,
      reliability: reliability(probabilities, outcomes),
      subject: names[named],
      nouns,
    });
  });
  if (diagrams.length === 1) return diagrams[0];
  const select = html`<select>
    ${names.map((name, i) => html`<option value=${i}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const place = html`<div>${diagrams[0]}</div>`;
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    place.replaceChildren(diagrams[Number(select.value)]);
  });
  return html`<div>
    <div class="controls"><label>Reliability of the class ${select}</label></div>
    ${place}
  </div>`;
}
