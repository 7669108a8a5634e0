import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import { methods, type Method } from "../../lib/quantification/methods.js";
import { judgeOnTexts, shifts, trialSize } from "../../lib/quantification/shiftedTexts.js";
import { promises } from "../../lib/quantification/simulationRecord.js";
import { labelName } from "../palette.js";
import { dataTable } from "../table.js";
import type { ChosenTask } from "../taskChooser.js";
import { errorAndCoverage } from "./errorAndCoverage.js";

/** Trials for each shift: five rounds of the artificial shares. */
const runs = 105;

/**
 * A button that tries every method on real scores of a label under every shift, and the table of errors and coverages that
 * comes of it; nothing where no label is chosen.
 */
export function shiftTrials({ scored, label }: ChosenTask): HTMLElement {
  const named = scored.labels.indexOf(label);
  const element = html`<div class="shift-trials"></div>`;
  if (named < 0) return element;
  const status = html`<span class="status" role="status"></span>`;
  const button = html`<button type="button" class="button">
    Try every method on “${labelName(label)}”, ${count(runs * shifts.length)} times
  </button>` as HTMLButtonElement;
  button.addEventListener("click", () => void run());
  element.append(html`<p class="controls">${button} ${status}</p>`);

  async function run(): Promise<void> {
    button.disabled = true;
    const found = [];
    for (const { id, title } of shifts) {
      status.textContent = `${title} …`;
      await new Promise((resolve) => setTimeout(resolve));
      found.push(judgeOnTexts(scored, named, id, { runs }));
    }
    status.textContent = "";
    button.disabled = false;
    element.querySelector(".data-table")?.remove();
    element.append(table(found));
  }

  function table(found: readonly ReturnType<typeof judgeOnTexts>[]): HTMLElement {
    return dataTable<Method>(methods, {
      caption:
        `How far off is each method, and how often does its interval hold the truth, for any share of “${labelName(label)}”? ` +
        `Mean absolute error in percentage points, and coverage, bold from ${percent(promises.low, 0)}, over ${count(runs)} ` +
        `draws of ${count(trialSize.labelled)} labelled ${scored.nouns} and ${count(trialSize.asked)} others from the test ${scored.nouns}`,
      columns: [
        { key: "name", label: "Method", sort: false },
        ...shifts.map(({ id, title, description }, s) => ({
          key: id,
          label: title,
          title: description,
          value: ({ id: method }: Method) =>
            found[s].find((row) => row.method === method)?.absoluteError ?? null,
          format: (_: unknown, { id: method }: Method) =>
            errorAndCoverage(found[s].find((row) => row.method === method)),
          align: "right" as const,
        })),
      ],
    });
  }
  return element;
}
