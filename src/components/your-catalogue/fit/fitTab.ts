import { html } from "htl";
import { interval, percent } from "../../../lib/format.js";
import { fitVerdict } from "../../../lib/modelFit/fitVerdict.js";
import type { MeasuredFit } from "../../../lib/modelFit/measuredFit.js";
import { fitSample, type ModelFit } from "../../../lib/modelFit/modelFit.js";
import { fitOf } from "../../../workers/modelFit/start.js";
import { Once } from "../../../lib/once.js";
import { keyFigures } from "../../keyFigures.js";
import { tellingWordTable } from "../../tellingWordTable.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { distanceChart } from "./distanceChart.js";
import { measuredChart } from "./measuredChart.js";

/** Held-out texts by the key of their model. */
const heldOut = new Once<ArrayBuffer>();

/** What it has cost other catalogues that their titles are unlike the model's. */
const measured = new Once<MeasuredFit>();

/** Is the model one for this catalogue? Its own held-out texts stand for those that it was made for. */
export function fitTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue, models, site } = workspace;
  const [{ key }] = models;
  const status = html`<p class="status" role="status"></p>`;
  const element = html`<div>${status}</div>`;
  if (!catalogue) return element;
  const own = Object.entries(site.scored).find(([task]) => task === key);
  if (!own) {
    status.textContent =
      "This can be told of the workbench’s own models alone: of a model of yours, the texts that it was made for are not here.";
    return element;
  }
  status.textContent = "Comparing …";
  const sample = fitSample(catalogue, (row) => workspace.isSelected(row));
  const fit = heldOut.get(key, () => own[1].arrayBuffer()).then((scored) => fitOf(sample, scored));
  Promise.all([fit, measured.get("", () => site.fit.json())]).then(
    ([found, record]) => element.replaceChildren(...shown(found, record)),
    (error: unknown) =>
      (status.textContent = `This cannot be told: ${error instanceof Error ? error.message : String(error)}`),
  );
  return element;
}

function shown(fit: ModelFit, record: MeasuredFit): Node[] {
  const { verdict, sentence, measured, reasons, advice } = fitVerdict(fit, record);
  const { twoSample, unseenWords } = fit;
  return [
    html`<div class="finding" label=${`The model ${verdict}`}>
      <p>${sentence} ${measured}</p>
      ${
        reasons.length === 0
          ? null
          : html`<ul>
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
      }
      <p><strong>What to do:</strong> ${advice}</p>
    </div>`,
    keyFigures([
      {
        ...{ label: "Told apart", value: twoSample?.area.value ?? NaN, format: (value) => percent(value, 0) },
        note: "of pairs of a title of yours and one of the model’s; 50% is guessing",
      },
      {
        label: "Words not seen",
        ...unseenWords.catalogue,
        format: percent,
        note: "of the words of your titles stand in none of half of its texts",
      },
      {
        label: "Of its own texts",
        ...unseenWords.reference,
        format: percent,
        note: "the same for the other half",
      },
    ]),
    ...(twoSample ? [measuredChart(record, twoSample.area.value)] : []),
    distanceChart(fit),
    ...(twoSample
      ? [
          html`<h3>What gives them away</h3>`,
          html`<p>
            A logistic regression over words learns to tell ${twoSample.titles} titles of yours from as many
            of the model’s own. On titles that it has not seen its area under the curve is
            ${interval(twoSample.area)}.
          </p>`,
          html`<div class="two-columns">
            ${tellingWordTable("Words of your catalogue", twoSample.firstWords, ["Yours", "The model’s"])}
            ${tellingWordTable("Words of the model’s texts", twoSample.secondWords, ["Yours", "The model’s"])}
          </div>`,
        ]
      : []),
    html`<div class="caveat" label="A distance is not an error rate">
      <p>
        A model can be right on titles unlike its own, and wrong on titles just like them: the measured
        catalogues are of one model, of fiction by title, and far from its own titles they part ways. Words
        that a model has not seen say still less; on these catalogues they do not go with what it lost. How
        often it is wrong on yours, only labels can tell.
      </p>
    </div>`,
  ];
}
