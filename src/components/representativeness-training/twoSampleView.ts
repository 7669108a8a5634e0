import { html } from "htl";
import { count, decimal, interval, percent } from "../../lib/format.js";
import type { SetTest } from "../../lib/comparison/testSets.js";
import type { TwoSampleTest } from "../../lib/comparison/twoSampleTest.js";
import { figure } from "../figure.js";
import { intervals } from "../intervals.js";
import { colour } from "../palette.js";
import { tellingWordTable } from "../tellingWordTable.js";
import type { PageState } from "./comparisonState.js";
import { pValueText } from "./effectRow.js";
import { setColour } from "./setColours.js";

const groups = { whole: "as catalogued", withoutBrackets: "without brackets" } as const;

/** Can a classifier tell each set from the collection? Areas under the curve, with the titles whole and without brackets. */
export function twoSampleChart(tests: readonly SetTest[]): HTMLElement {
  const rows = tests.flatMap(({ name, ...test }) =>
    (["whole", "withoutBrackets"] as const).flatMap((key) => {
      const found = test[key];
      if (found === null) return [];
      const { value, low, high } = found.area;
      return { ...found, metric: name, group: groups[key], value, low, high };
    }),
  );
  const [first] = rows;
  return figure({
    title: "Can a classifier tell a set from the rest of the collection?",
    chart: intervals(rows, {
      ...{ xLabel: "Area under the ROC curve (0.5 is guessing)" },
      colours: { [groups.whole]: setColour, [groups.withoutBrackets]: colour.muted },
      reference: { value: 0.5, label: "guessing" },
    }),
    summary: first
      ? `Areas under the curve of ${count(rows.length)} tests. ${first.metric}: ${interval(first)}.`
      : "No set has titles enough for the test.",
    caption:
      "Probability that the classifier ranks a title of the set above one of the rest. Each title is judged by a model that has not seen it; lines are 95% bootstrap intervals by title.",
    rows,
    columns: [
      { key: "metric", label: "Set" },
      { key: "group", label: "Titles" },
      { key: "titles", label: "On each side" },
      { key: "value", label: "Area" },
      { key: "low", label: "Low" },
      { key: "high", label: "High" },
      {
        key: "accuracy",
        label: "Accuracy",
        format: (_, { accuracy }) => percent(accuracy.value),
        value: ({ accuracy }) => accuracy.value,
      },
      { key: "pValue", label: "p", format: (_, row) => pText(row) },
      { key: "adjusted", label: "Corrected p", format: (value) => decimal(value as number, 3) },
    ],
    filename: "two-sample-tests.csv",
  });
}

/** The words that give the chosen set away, and those that give the rest away, with and without brackets. */
export function tellingWords(tests: readonly SetTest[], state: PageState): HTMLElement {
  const frame = html`<div></div>`;
  let drawn: SetTest | undefined;
  const update = () => {
    const test = tests.find(({ key }) => key === state.value.set) ?? tests[0];
    if (test === drawn) return;
    drawn = test;
    const { name, whole } = test;
    frame.replaceChildren(
      whole === null
        ? html`<p>There are too few titles among ${name} for this test.</p>`
        : html`<div class="two-columns">
            ${tellingWordTable(`Words of ${name}`, whole.firstWords)}
            ${tellingWordTable("Words of the rest of the collection", whole.secondWords)}
          </div>`,
    );
  };
  state.addEventListener("input", update);
  update();
  return frame;
}

/** "accuracy 66.0%, area 0.719 (95% interval …), p ≤ 0.010". */
export function testInWords(test: TwoSampleTest): string {
  const p = pText(test);
  return `an area of ${interval(test.area)} and ${interval(test.accuracy, percent)} of the titles put right (p ${p.startsWith("≤") ? p : `= ${p}`})`;
}

function pText({ pValue, permutations }: TwoSampleTest): string {
  return pValueText(pValue, 1 / (permutations + 1));
}
