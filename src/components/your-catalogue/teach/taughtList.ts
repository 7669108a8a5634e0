import { html } from "htl";
import { count, decimal, signed } from "../../../lib/format.js";
import { downloadButton } from "../../csv.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { TaughtModel, TaughtModels } from "./taughtModels.js";

/** Every model that was taught, with its scores: which to use, what to call it, its files. */
export function taughtList(workspace: CatalogueWorkspace, models: TaughtModels): HTMLElement {
  const element = html`<div></div>`;
  const show = () => {
    if (models.list.length === 0) element.replaceChildren();
    else
      element.replaceChildren(
        html`<section aria-label="Models to go back to">
          <h3>Models to go back to</h3>
          <div class="table-scroll" tabindex="0" role="region" aria-label="Taught models">
            <table>
              <thead>
                <tr>
                  <th scope="col">In use</th>
                  <th scope="col">Name</th>
                  <th scope="col" class="right">Labels</th>
                  <th scope="col">Scores</th>
                  <th scope="col">Files</th>
                </tr>
              </thead>
              <tbody>
                ${models.list.map(taughtRow)} ${bases().map(baseRow)}
              </tbody>
            </table>
          </div>
          <p>Scores are those of the cross-validation, with what they gained in brackets.</p>
        </section>`,
      );
  };

  const bases = () => [...new Map(models.list.map(({ base }) => [base.key, base])).values()];

  function use(key: string, title: string): HTMLElement {
    const radio = html`<input
      type="radio"
      name="model-in-use"
      aria-label=${`Use ${title}`}
      checked=${workspace.models[0]?.key === key}
    />`;
    radio.addEventListener("change", () => workspace.prefer(key));
    return radio;
  }

  function baseRow({ key, title }: TaughtModel["base"]): HTMLElement {
    return html`<tr>
      <td>${use(key, title)}</td>
      <td>${title}, as it came</td>
      <td></td>
      <td></td>
      <td></td>
    </tr>`;
  }

  function taughtRow({ model, participants, outcome, withVectors, files }: TaughtModel): HTMLElement {
    const name = html`<input aria-label="Name" value=${model.title} />` as HTMLInputElement;
    name.addEventListener("change", () => models.rename(model.key, name.value.trim() || model.title));
    const remove = html`<button type="button" class="button">Delete</button>`;
    remove.addEventListener("click", () => models.remove(model.key));
    const save = withVectors
      ? "With the encoder a model has no file of its own: its answers can be taken home."
      : [
          downloadButton("model.json", "model.json", async () => {
            const { description } = await files();
            return new Blob([`${JSON.stringify(description, null, 1)}\n`], { type: "application/json" });
          }),
          downloadButton(
            "model.onnx",
            "model.onnx",
            async () => new Blob([Uint8Array.from((await files()).onnx)]),
          ),
        ];
    return html`<tr class="teach-row">
      <td>${use(model.key, model.title)}</td>
      <td>${name}</td>
      <td class="right">${count(participants.labelled.length)}</td>
      <td>
        ${outcome.gain.crossValidated.scores.map(
          ({ name, after, difference }) =>
            html`<div>${name} ${decimal(after.value)} (${signed(difference.value)})</div>`,
        )}
      </td>
      <td>${save} ${remove}</td>
    </tr>`;
  }

  models.addEventListener("input", show);
  workspace.addEventListener("input", show);
  show();
  return element;
}
