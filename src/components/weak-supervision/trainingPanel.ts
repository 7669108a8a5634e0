import { html } from "htl";
import { count, decimal, duration, intervalRange, signed } from "../../lib/format.js";
import type { StudioRun, TrainingRun } from "../../lib/dataProgramming/studioRun.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

interface RunLine extends TrainingRun {
  number: number;
  before: TrainingRun | null;
}

/** A button that trains the small model on the votes as they are, and what each training came to. */
export function trainingPanel(run: StudioRun): HTMLElement {
  const button = html`<button type="button" class="button primary">
    Retrain the small model
  </button>` as HTMLButtonElement;
  const withLabels = html`<input type="checkbox" checked />` as HTMLInputElement;
  const status = html`<p class="status" role="status"></p>`;
  const lines = (): RunLine[] =>
    run.runs.map((each, i) => ({ ...each, number: i + 1, before: i > 0 ? run.runs[i - 1] : null })).reverse();
  const table = dataTable(lines(), {
    label: "Models trained so far, latest first",
    pageSize: 8,
    empty: "No model has been trained yet.",
    columns: [
      countColumn("number", "Run"),
      { key: "functions", label: "Functions", width: "6rem" },
      { key: "trainedOn", label: "Titles", value: ({ model }) => model.trainedOn },
      { key: "labelled", label: "Labelled", value: ({ model }) => model.labelled },
      score("accuracy", "Accuracy"),
      score("macroF1", "Macro-F1"),
      {
        key: "gained",
        label: "Won, lost",
        align: "right",
        title:
          "Validation books that this model gets right and the one before did not, and the other way round",
        format: (_, { gained, lost }) =>
          gained === null ? decimal(null) : `+${count(gained)}, −${count(lost)}`,
      },
      {
        key: "seconds",
        label: "Time",
        align: "right",
        format: (value) => (value === null ? "at build" : duration(value as number)),
      },
    ],
  });

  button.addEventListener("click", () => void train());

  async function train(): Promise<void> {
    const before = run.runs.length;
    await run.retrain(withLabels.checked);
    const last = run.runs.at(-1);
    if (run.runs.length > before && last) status.textContent = sentence(last);
    table.update(lines());
  }

  run.addEventListener("change", () => {
    button.disabled = run.busy;
    table.update(lines());
  });
  return html`<div class="ledger">
    <p class="controls">
      ${button}
      <label class="check">${withLabels} let it see the labels of the training books too</label>
    </p>
    ${status} ${table}
  </div>`;
}

function sentence({ model, gained, lost, seconds }: TrainingRun): string {
  if (model.problem !== null) return model.problem;
  const took = seconds === null ? "" : ` in ${duration(seconds)}`;
  const { accuracy, macroF1, labelled } = model.validation;
  const flips =
    gained === null
      ? ""
      : ` Against the run before, ${count(gained)} are right that were wrong, and ${count(lost)} the other way round.`;
  return `Trained on ${count(model.trainedOn)} titles${took}: accuracy ${decimal(accuracy?.value)}, macro-F1 ${decimal(macroF1?.value)} on ${count(labelled)} validation books.${flips}`;
}

function score(key: "accuracy" | "macroF1", label: string) {
  return {
    key,
    label,
    align: "right" as const,
    value: ({ model }: RunLine) => model.validation[key]?.value ?? null,
    format: (_: unknown, { model, before }: RunLine) => {
      const estimate = model.validation[key];
      if (estimate === null) return decimal(null);
      const was = before?.model.validation[key]?.value;
      const change = was === undefined ? "" : ` ${signed(estimate.value - was)}`;
      return html`<span
        >${decimal(estimate.value)}<span class="range">
          ${intervalRange(estimate, (end) => decimal(end, 2))}${change}</span
        ></span
      >`;
    },
  };
}
