import { html } from "htl";
import { count, decimal, plural, signed } from "../../../lib/format.js";
import { downloadButton } from "../../csv.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { TaughtModel } from "./taughtModel.js";
import { readAgain, removeTaught, renameTaught } from "./taughtModels.js";

/** Every model that was taught, with its scores: which to use, what to call it, its files. */
export function taughtList(workspace: CatalogueWorkspace): HTMLElement {
  const element = html`<div></div>`;
  const show = () => {
    const { taught } = workspace;
    if (taught.length === 0) element.replaceChildren();
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
                ${taught.map(taughtRow)} ${bases().map(baseRow)}
              </tbody>
            </table>
          </div>
          <p>Scores are those of the cross-validation, with what they gained in brackets.</p>
        </section>`,
      );
  };

  const bases = () => [...new Map(workspace.taught.map(({ base }) => [base.key, base])).values()];

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

  function taughtRow(taught: TaughtModel): HTMLElement {
    const { model, labels, outcome, files } = taught;
    const name = html`<input aria-label="Name" value=${model.title} />` as HTMLInputElement;
    name.addEventListener("change", () =>
      renameTaught(workspace, model.key, name.value.trim() || model.title),
    );
    const remove = html`<button type="button" class="button">Delete</button>`;
    remove.addEventListener("click", () => removeTaught(workspace, model.key));
    const save = outcome.centring
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
      <td class="right">${count(labels)}</td>
      <td>
        ${outcome.gain.crossValidated.scores.map(
          ({ name, after, difference }) =>
            html`<div>${name} ${decimal(after.value)} (${signed(difference.value)})</div>`,
        )}
      </td>
      <td>${save} ${again(taught)} ${remove}</td>
    </tr>`;
  }

  /** Offers to read the titles whose meaning has come to be known since. */
  function again(taught: TaughtModel): HTMLElement | null {
    const since = (workspace.meaning?.done ?? 0) - taught.vectors;
    if (!taught.outcome.centring || since <= 0) return null;
    const button = html`<button type="button" class="button">
      Read ${plural(since, "title")} for meaning too
    </button>` as HTMLButtonElement;
    button.addEventListener("click", () => {
      button.disabled = true;
      readAgain(workspace, taught).catch((error: unknown) => {
        button.replaceWith(error instanceof Error ? error.message : String(error));
      });
    });
    return button;
  }

  workspace.addEventListener("input", show);
  show();
  return element;
}
