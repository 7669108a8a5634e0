import { html } from "htl";
import { halves } from "../../lib/behaviour/behaviouralTest.js";
import { capabilityRates, everyCapability } from "../../lib/behaviour/suite/capabilityRates.js";
import { runSuite, type TestedTitle } from "../../lib/behaviour/suite/run.js";
import { capabilities } from "../../lib/behaviour/suite/tests.js";
import { count, intervalRange, percent, plural } from "../../lib/format.js";
import type { FailureRate } from "../../lib/behaviour/failureRate.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";
import type { BehaviourState } from "./behaviourState.js";
import type { ModelChooser, TestedModel } from "./modelChooser.js";
import { titleTable } from "./titleTable.js";

/** A capability with its rates on both halves. */
interface CapabilityRow {
  capability: string;
  development: FailureRate;
  "held-out": FailureRate;
}

/** The chosen model's failure rates by capability, and the titles that fail of one capability and half. */
export function suitePanel(chooser: ModelChooser, state: BehaviourState): HTMLElement {
  const status = html`<p class="status" role="status">Testing the model …</p>`;
  const rates = dataTable<CapabilityRow>([], {
    label: "Failure rates by capability",
    columns: rateColumns,
    pageSize: 30,
    rowKey: ({ capability }) => capability,
    rowLabel: ({ capability }) => capability,
    onSelect: (row) => state.set({ capability: row?.capability ?? everyCapability }),
  });
  const capability = html`<select>
    ${[everyCapability, ...capabilities].map((name) => html`<option value=${name}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const half = html`<select>
    ${halves.map((name) => html`<option value=${name}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const warning = html`<div class="caveat" label="You are looking at the held-out half" hidden>
    <p>
      Whoever mends a model with these titles in mind can no longer be judged by them: their failure rate
      would say how well the titles are remembered. Look, but do not mend.
    </p>
  </div>`;
  const list = titleTable({ label: "Titles that fail", filename: "failing-titles.csv", named: true });
  const result = html`<div hidden>
    ${rates}
    <h3>The titles that fail</h3>
    <div class="controls">
      <label><strong>Capability</strong> ${capability}</label>
      <label><strong>Half</strong> ${half}</label>
    </div>
    ${warning}
  </div>`;
  const said = html`<p class="status" role="status"></p>`;
  result.append(said, list.element);
  let tested: { model: TestedModel; titles: TestedTitle[] } | undefined;

  async function test(): Promise<void> {
    const model = chooser.value;
    result.hidden = true;
    tested = undefined;
    status.textContent = model ? "Testing the model …" : "Choose the two files of your model above.";
    if (!model) return;
    try {
      const titles = (await Promise.all(halves.map((each) => runSuite(model.scorer, each)))).flat();
      // The reader may have chosen another model meanwhile.
      if (chooser.value !== model) return;
      tested = { model, titles };
      const [seen, unseen] = halves.map((each) => capabilityRates(titles, each));
      rates.update(
        seen.map((rate, i) => ({ capability: rate.capability, development: rate, "held-out": unseen[i] })),
      );
      status.textContent = `${model.title}: ${plural(titles.length, "title")} tested.`;
      result.hidden = false;
      show();
    } catch (error) {
      status.textContent = `The suite is about forms of titles, which this model does not tell apart: ${error instanceof Error ? error.message : String(error)}.`;
    }
  }

  function show(): void {
    const chosen = [everyCapability, ...capabilities].find((name) => name === state.value.capability);
    capability.value = chosen ?? everyCapability;
    half.value = state.value.half;
    warning.hidden = half.value !== "held-out";
    if (!tested) return;
    const own = tested.titles.filter(
      (each) =>
        each.half === half.value &&
        (capability.value === everyCapability || each.test.capability === capability.value),
    );
    const failing = own
      .filter(({ failed }) => failed)
      .map((each) => ({ ...each, name: each.test.name }))
      .sort((a, b) => Number(b.certainAndWrong) - Number(a.certainAndWrong));
    said.textContent = `${count(failing.length)} of ${plural(own.length, "title")} fail${failing.length === 0 ? "." : "; those where the model is certain come first. Select a title to see what spoke for which label."}`;
    list.show(tested.model, failing);
  }

  let shown = "";
  capability.addEventListener("input", () => state.set({ capability: capability.value }));
  half.addEventListener("input", () => state.set({ half: half.value }));
  state.addEventListener("input", () => {
    const wanted = `${state.value.capability} ${state.value.half}`;
    if (wanted !== shown) show();
    shown = wanted;
  });
  chooser.addEventListener("input", () => void test());
  void test();
  return html`<section class="suite-panel" aria-label="The suite">${status}${result}</section>`;
}

const rateColumns: Column<CapabilityRow>[] = [
  { key: "capability", label: "Capability" },
  ...halves.flatMap((half): Column<CapabilityRow>[] => [
    {
      key: `${half} failed`,
      label: half === "development" ? "Development: fail" : "Held-out: fail",
      align: "right",
      value: (row) => row[half].failed.value,
      format: (_, row) => cell(row[half].failed),
    },
    {
      key: `${half} certain`,
      label: "certain and wrong",
      align: "right",
      value: (row) => row[half].certainAndWrong.value,
      format: (_, row) => cell(row[half].certainAndWrong),
    },
  ]),
];

function cell(share: FailureRate["failed"]): string | Node {
  return scoreCell(percent(share.value), intervalRange(share, percent));
}
