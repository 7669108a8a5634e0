import { html } from "htl";
import type { TestKind } from "../../lib/behaviour/behaviouralTest.js";
import { failureRate } from "../../lib/behaviour/failureRate.js";
import { judge } from "../../lib/behaviour/judge.js";
import { templateAsks } from "../../lib/behaviour/templateTest.js";
import { count, interval, percent, plural } from "../../lib/format.js";
import { labelName } from "../palette.js";
import { mostTitles, type BehaviourState } from "./behaviourState.js";
import type { ModelChooser } from "./modelChooser.js";
import { titleTable } from "./titleTable.js";

/** Milliseconds without a keystroke before a test is run. */
const pause = 300;

const kinds: readonly (readonly [TestKind, string])[] = [
  ["must", "must have the label"],
  ["must not change", "must not change the label"],
  ["must not lower", "must not lower the label’s probability"],
];

/** A reader writes templates, word lists and what is expected; the chosen model is tested as they type. */
export function templateBuilder(chooser: ModelChooser, state: BehaviourState): HTMLElement {
  const area = (rows: number) =>
    html`<textarea rows=${rows} spellcheck="false" autocomplete="off"></textarea>` as HTMLTextAreaElement;
  const template = area(2);
  const words = area(4);
  const kind = html`<select>
    ${kinds.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const expected = html`<select></select>` as HTMLSelectElement;
  const number = (most: number) =>
    html`<input type="number" min="1" max=${most} step="1" />` as HTMLInputElement;
  const titles = number(mostTitles);
  const seed = number(9999);
  const problem = html`<p class="problem" role="alert"></p>`;
  const said = html`<p class="status" role="status"></p>`;
  const list = titleTable({ label: "Titles of your test that fail", filename: "my-test.csv" });
  const label = html`<label><strong>Label</strong> ${expected}</label>`;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Brings the form in line with the address and the model, and leaves alone what is being typed. */
  function fill(): void {
    const labels = chooser.value?.scorer.description.labels ?? [];
    if ([...expected.options].map(({ value }) => value).join() !== labels.join())
      expected.replaceChildren(
        ...labels.map((each) => html`<option value=${each}>${labelName(each)}</option>`),
      );
    const { value } = state;
    expected.value = labels.includes(value.expected) ? value.expected : (labels.at(-1) ?? "");
    kind.value = value.kind;
    label.hidden = value.kind === "must not change";
    for (const [box, lines] of [
      [template, value.template],
      [words, value.words],
    ] as const)
      if (linesOf(box).join("\n") !== lines.join("\n")) box.value = lines.join("\n");
    for (const [box, value] of [
      [titles, state.value.titles],
      [seed, state.value.seed],
    ] as const)
      if (Number(box.value) !== value) box.value = String(value);
  }

  async function test(): Promise<void> {
    fill();
    const model = chooser.value;
    if (!model) return;
    const { template: templates, words: lists, titles: most, seed } = state.value;
    try {
      const { asks, combinations } = templateAsks({
        ...{ templates, lists, most, seed, kind: kind.value as TestKind },
        expected: expected.value,
      });
      const outcomes = await judge(model.scorer, asks);
      if (chooser.value !== model) return;
      const rows = asks.map((ask, i) => ({ ...ask, ...outcomes[i] }));
      const { failed, certainAndWrong } = failureRate(outcomes);
      problem.textContent = "";
      said.textContent =
        `${model.title} fails on ${interval(failed, percent)} of ${plural(rows.length, "title")}, and is certain and wrong on ` +
        `${percent(certainAndWrong.value)}. ${combinations > rows.length ? `They were drawn from ${count(combinations)}.` : "These are all."}`;
      list.show(
        model,
        rows.filter((row) => row.failed),
      );
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
      said.textContent = "";
      list.show(model, []);
    }
  }

  function read(): void {
    const whole = (box: HTMLInputElement, value: number) =>
      box.checkValidity() && box.value !== "" ? Number(box.value) : value;
    state.set({
      template: linesOf(template),
      words: linesOf(words),
      kind: kind.value,
      expected: expected.value,
      titles: whole(titles, state.value.titles),
      seed: whole(seed, state.value.seed),
    });
  }

  const form = html`<form class="template-builder" onsubmit=${(event: Event) => event.preventDefault()}>
    <label class="field"
      ><strong>Templates</strong>
      <small
        >one a line; a slot is {place}, or has its own words, {one|another}; a change is before =>
        after</small
      >
      ${template}</label
    >
    <label class="field"
      ><strong>Word lists</strong> <small>one a line, such as place: Oban; Rhyl</small> ${words}</label
    >
    <div class="controls">
      <label><strong>The titles</strong> ${kind}</label>
      ${label}
      <label><strong>Titles at most</strong> ${titles}</label>
      <label><strong>Seed</strong> ${seed}</label>
    </div>
  </form>`;
  form.addEventListener("input", (event) => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(read, pause);
  });
  let shown = "";
  state.addEventListener("input", () => {
    const { template, words, kind, expected, titles, seed } = state.value;
    const wanted = JSON.stringify([template, words, kind, expected, titles, seed]);
    if (wanted !== shown) void test();
    shown = wanted;
  });
  chooser.addEventListener("input", () => void test());
  void test();
  return html`<section aria-label="A test of your own">${form}${problem}${said}${list.element}</section>`;
}

function linesOf({ value }: HTMLTextAreaElement): string[] {
  return value.split("\n").flatMap((line) => line.trim() || []);
}
