import { html } from "htl";
import type { ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { reliabilityDiagram } from "../reliabilityDiagram.js";
import type { Judgement } from "./judgement.js";

/** Does a probability of 0.8 come true eight times in ten? Of two classes for the second, of more for each in turn. */
export function reliabilityByClass(
  { names, nouns }: Judgement,
  { reliability: classes }: ErrorFigures,
): HTMLElement {
  const diagrams = classes.map(({ named, n, reliability }) =>
    reliabilityDiagram({ n, reliability, subject: names[named], nouns }),
  );
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
