import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import { longestText } from "../../lib/encoder/tensors.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { rankLabels, type RankedLabel } from "../../lib/model/ranking.js";
import { mostCharacters, textCautions } from "../../lib/text/readability.js";
import type { Arrival } from "../../workers/download.js";
import { deepEvidence } from "../deepEvidence.js";
import { drawnBeforehand } from "../drawnBeforehand.js";
import { evidence } from "../evidence.js";
import { lineage } from "../lineage.js";
import { classColour } from "../palette.js";
import { progressBar } from "../progress.js";
import { answer, type Answer } from "./answer.js";
import { labelRanking } from "./labelRanking.js";
import { pasteAtOnce } from "./pasteAtOnce.js";
import type { PlaygroundSession } from "./session.js";

/** Longest text whose evidence is worked out: each of its features comes over to the page. */
const explainedCharacters = 10_000;
/** A text of more than some thousand characters makes no address that can be shared. */
const sharedCharacters = 2000;

/** What the encoder has not read of a text, for readers. */
const unread = {
  cut: `The sentence encoder reads the first ${longestText} pieces of a text: what follows counts by its words alone.`,
  unknown: "The sentence encoder knows no piece of this text: words alone answer.",
} as const;

/** A part of the playground; `show` brings it in line with the model that is chosen. */
export interface PlaygroundPart {
  element: HTMLElement;
  show(): void;
}

/** Type a text, an example at first: its labels with their probabilities, why, and what else goes with it. */
export function oneText(session: PlaygroundSession): PlaygroundPart {
  const { state } = session;
  const field = html`<textarea
    id="text-to-score"
    rows="4"
    spellcheck="false"
  ></textarea>` as HTMLTextAreaElement;
  field.value = state.value.text;
  const name = html`<label for="text-to-score"></label>`;
  const examples = html`<div class="examples" role="group" aria-label="Example texts"></div>`;
  const drawn = drawnBeforehand(".playground-result > *");
  const result = html`<div class="playground-result" aria-live="polite">${drawn}</div>`;
  const reasons = html`<div class="playground-reasons">${drawnBeforehand(".playground-reasons > *")}</div>`;
  const beyond = html`<div></div>`;
  const bar = progressBar({ label: "Loading the model" });
  bar.hidden = true;
  let latest = 0;
  /** The example that the field holds until the reader puts another text in its place. */
  let example = "";

  function onArrival(arrived: Arrival): void {
    bar.hidden = drawn.some((each) => each.isConnected);
    bar.arrive(arrived, "reading it");
  }

  async function read(): Promise<void> {
    const mine = ++latest;
    const { task } = session;
    const text = field.value.slice(0, mostCharacters);
    state.set({ text: text === example || text.length > sharedCharacters ? "" : text });
    const panel = await session.panel(task).catch(() => null);
    if (mine !== latest) return;
    beyond.replaceChildren(...(panel ? [panel.element] : []));
    try {
      if (text.trim() === "") {
        say(`There is nothing to read yet: type a ${task.noun}.`);
        panel?.show(null);
        return;
      }
      const given = await answer(session, task, text, onArrival);
      if (given === null) {
        say("There is no model yet: choose its two files above.");
        return;
      }
      if (mine !== latest) return;
      bar.hidden = true;
      present(given, text);
      panel?.show({ text, ...given });
    } catch (error) {
      if (mine !== latest) return;
      say("");
      bar.hidden = false;
      bar.fail(error instanceof Error ? error.message : String(error));
    }
  }

  function say(sentence: string): void {
    bar.hidden = true;
    result.replaceChildren(html`<p class="status">${sentence}</p>`);
    reasons.replaceChildren();
  }

  function present(given: Answer, text: string): void {
    const { description, probabilities, note } = given;
    const cautions = [...textCautions(field.value), ...(note ? [unread[note]] : [])].map(
      (each) => html`<p class="status caution-line">${each}</p>`,
    );
    if (description.kind === "binary") {
      result.replaceChildren(verdict(description, probabilities), ...cautions);
      void explain(given, text, 0, labelNames(description));
      return;
    }
    const ranked = rankLabels(description, probabilities);
    const first = ranked.find((each) => each.label === state.value.label) ?? ranked[0];
    const explainLabel = ({ column, name }: RankedLabel) => void explain(given, text, column, [name]);
    const choose = (chosen: RankedLabel) => {
      state.set({ label: chosen.label });
      explainLabel(chosen);
    };
    result.replaceChildren(
      ...cautions,
      labelRanking(description, probabilities, { chosen: first.label, onChoose: choose }),
    );
    explainLabel(first);
  }

  let explaining = 0;
  async function explain(
    given: Answer,
    text: string,
    column: number,
    names: readonly string[],
  ): Promise<void> {
    const mine = ++explaining;
    if (text.length > explainedCharacters) {
      reasons.replaceChildren(
        html`<p class="status">
          The model has read all ${count(text.length)} characters. Words are marked in texts of up to
          ${count(explainedCharacters)}.
        </p>`,
      );
      return;
    }
    const explanation = await given.explain(column);
    if (mine !== explaining) return;
    const speaks = explanation.contributions.some(({ contribution }) => contribution !== 0);
    reasons.replaceChildren(
      html`<p class="evidence-heading">
        ${
          names.length === 1
            ? html`What speaks for <strong>${names[0]}</strong> (solid line) and against it (dashed)`
            : `What speaks for ${names[1]} (solid line) and for ${names[0]} (dashed)`
        }
      </p>`,
      speaks
        ? "tokens" in explanation
          ? deepEvidence(explanation, names, session.meaningNote())
          : evidence(explanation, names)
        : html`<p class="status">
            The model knows no word and no fragment of this text: the probability is that of any text.
          </p>`,
      lineage(given.description, { record: "a text given in this page" }),
    );
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), 120);
  });
  field.addEventListener("paste", (event) => pasteAtOnce(field, event));

  function show(): void {
    const { noun, examples: texts } = session.task;
    name.textContent = capitalised(noun);
    field.placeholder = `Type or paste a ${noun}`;
    if (field.value === example) field.value = example = texts[0] ?? "";
    examples.replaceChildren(
      ...texts.map((text) => {
        const button = html`<button type="button" class="button" title=${text}>${shortened(text)}</button>`;
        button.addEventListener("click", () => {
          field.value = text;
          void read();
        });
        return button;
      }),
    );
    void read();
  }

  const element = html`<div class="playground">
    ${name}${field}${examples}${bar}${result}${reasons}${beyond}
  </div>`;
  return { element, show };
}

function verdict(description: ModelDescription, probabilities: ArrayLike<number>): HTMLElement {
  const [{ name, column }] = rankLabels(description, probabilities);
  return html`<p class="playground-verdict">
    <span class="tag" style=${{ "--tone": classColour(column, description.colours) }}>${name}</span>
    probability of ${labelNames(description)[1]}
    <strong data-probability=${probabilities[1]}>${percent(probabilities[1])}</strong>
  </p>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(text: string): string {
  return text.length > 72 ? `${text.slice(0, 72).replace(/\s+\S*$/, "")} …` : text;
}
