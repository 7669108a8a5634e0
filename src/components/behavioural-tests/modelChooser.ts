import { html } from "htl";
import type { DescribedTask } from "../../lib/tasks/taskDescription.js";
import type { LinearScorer } from "../../lib/model/linearScorer.js";
import type { ModelFilePair } from "../../lib/model/modelFiles.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { ownModel } from "../ownModel.js";
import type { BehaviourState } from "./behaviourState.js";
import { keepModel, keptModel } from "./keptModel.js";

/** A model that can be tested. */
export interface TestedModel {
  title: string;
  scorer: LinearScorer;
}

/** The element of `modelChooser`: its value is undefined until a model has arrived; it emits "input" when one has. */
export type ModelChooser = HTMLElement & { value: TestedModel | undefined };

export interface ModelChoices {
  /** The rungs of the title task whose files are at hand, and which is the final one. */
  rungs: readonly { key: string; title: string }[];
  final: string;
  /** Files of the rungs by key, and of the tasks' models by name. */
  rungUrls: Readonly<Record<string, ModelUrls>>;
  tasks: readonly Pick<DescribedTask, "name" | "title">[];
  taskUrls: Readonly<Record<string, ModelUrls>>;
}

/** Stands in the address for the reader's own model. */
const own = "own";

/** A choice among the rungs of the title task, the models of the other tasks and the reader's own, kept in the address. */
export function modelChooser(state: BehaviourState, choices: ModelChoices): ModelChooser {
  const { rungs, final, rungUrls, tasks, taskUrls } = choices;
  const titles = new Map([
    ...rungs.filter(({ key }) => rungUrls[key]).map(({ key, title }) => [key, title] as const),
    ...tasks.slice(1).map(({ name, title }) => [name, title] as const),
    [own, "Your own model"] as const,
  ]);
  const select = html`<select>
    ${[...titles].map(([key, title]) => html`<option value=${key}>${title}</option>`)}
  </select>` as HTMLSelectElement;
  const status = html`<span class="status" role="status"></span>`;
  let adopted: LinearScorer | undefined;
  const files = ownModel(async (pair) => {
    adopted = await scorerFrom(pair);
    if (!(await keepModel(pair)))
      status.textContent = "This browser will not keep the model for a later visit.";
    await follow();
  });
  const element = html`<div class="model-chooser">
    <div class="controls">
      <label><strong>Model</strong> ${select}</label> ${status}
    </div>
    ${files}
  </div>` as ModelChooser;

  async function scorerOf(key: string): Promise<LinearScorer | undefined> {
    if (key !== own) return loadExplainer(rungUrls[key] ?? taskUrls[key]);
    if (adopted) return adopted;
    const kept = await keptModel();
    return (adopted ??= kept && (await scorerFrom(kept)));
  }

  async function follow(): Promise<void> {
    const key = titles.has(state.value.model) ? state.value.model : final;
    const title = titles.get(key) ?? key;
    select.value = key;
    files.hidden = key !== own;
    try {
      const scorer = await scorerOf(key);
      // The reader may have chosen again while the files were on their way.
      if (select.value !== key || element.value?.scorer === scorer) return;
      status.textContent = "";
      element.value = scorer && { title, scorer };
      element.dispatchEvent(new Event("input", { bubbles: true }));
    } catch (error) {
      status.textContent = `The model could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  for (const control of [select, files])
    control.addEventListener("input", (event) => event.stopPropagation());
  select.addEventListener("input", () => state.set({ model: select.value, expected: "" }));
  state.addEventListener("input", () => void follow());
  void follow();
  return element;
}

async function scorerFrom({
  description,
  onnx,
}: Pick<ModelFilePair, "description" | "onnx">): Promise<LinearScorer> {
  const { LinearScorer } = await import("../../lib/model/linearScorer.js");
  return new LinearScorer(description, onnx.bytes);
}
