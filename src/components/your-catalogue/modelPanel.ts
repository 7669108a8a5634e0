import { html } from "htl";
import { count, duration, plural } from "../../lib/format.js";
import type { Catalogue } from "../../lib/catalogue/catalogue.js";
import type { ChosenFile } from "../../lib/model/modelFiles.js";
import type { ModelDescription } from "../../lib/model/description.js";
import type { DescribedTask } from "../../lib/tasks/taskDescription.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { eachRow } from "../../lib/steps.js";
import { inSteps } from "../../workers/inSteps.js";
import { ScoringPool } from "../../workers/scoringPool/start.js";
import { ownModel } from "../ownModel.js";
import { progressBar } from "../progress.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** Stands for the reader's own model. */
const own = "own";

/** Lets a model of the site read the catalogue, and gives its description; null where there is none of that key or it was stopped. */
export type ReadByModel = (key: string) => Promise<ModelDescription | null>;

/** The element of `modelPanel`. */
export type ModelPanel = HTMLElement & {
  read: ReadByModel;
  /** Gets the model that is chosen ready beforehand, so that a reader who asks for it need not wait. */
  prepare: () => void;
};

/** Which model reads the catalogue: chosen, run in workers of this page, stopped. */
export function modelPanel(
  workspace: CatalogueWorkspace,
  tasks: readonly DescribedTask[],
  models: Readonly<Record<string, ModelUrls>>,
): ModelPanel {
  const pools = new Map<string, ScoringPool>();
  const choice = html`<select>
    ${tasks.map(({ name, title }) => html`<option value=${name}>${title}</option>`)}
    <option value=${own}>Your own model</option>
  </select>` as HTMLSelectElement;
  choice.value = tasks[0].name;
  const run = html`<button type="button" class="button">Read the titles</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" hidden>Stop</button>` as HTMLButtonElement;
  const status = html`<p class="status" role="status"></p>`;
  const bar = progressBar({ label: "Reading the titles" });
  let ownUrls: ModelUrls | null = null;
  const files = ownModel(async ({ json, onnx }) => {
    stopping?.abort();
    await reading;
    pools.get(own)?.close();
    pools.delete(own);
    ownUrls = { description: address(json), onnx: address(onnx) };
    void read();
  });
  const element = html`<div>
    <div class="controls"><label>Model ${choice}</label>${run}${stop}</div>
    ${files}${bar}${status}
  </div>` as ModelPanel;
  bar.hidden = true;
  let stopping: AbortController | null = null;
  /** Settles when no model is reading. */
  let reading = Promise.resolve();

  const urlsOf = (name: string) => (name === own ? ownUrls : models[name]);

  function read(): Promise<void> {
    const { catalogue } = workspace;
    const urls = urlsOf(choice.value);
    if (!catalogue || !urls || stopping) return reading;
    if (catalogue.title.every((title) => title === ""))
      status.textContent =
        "There is no title to read: choose the column that holds the titles, or another file.";
    else reading = readBy(choice.value, urls, catalogue);
    return reading;
  }

  async function readBy(name: string, urls: ModelUrls, catalogue: Catalogue): Promise<void> {
    stopping = new AbortController();
    const { signal } = stopping;
    run.disabled = true;
    stop.hidden = false;
    bar.hidden = false;
    bar.update(null);
    const began = performance.now();
    try {
      const pool = poolOf(name, urls);
      const description = await pool.load();
      const labels = description.labels.length;
      const probabilities = new Float32Array(catalogue.size * labels).fill(NaN);
      const titled: number[] = [];
      const titles: string[] = [];
      await inSteps(
        eachRow(catalogue.size, (row) => {
          if (catalogue.title[row] === "") return;
          titled.push(row);
          titles.push(catalogue.title[row]);
        }),
      );
      let done = 0;
      const { stopped } = await pool.score(titles, {
        signal,
        onPortion: (first, values) => {
          const rows = values.length / labels;
          for (let i = 0; i < rows; i++)
            probabilities.set(values.subarray(i * labels, (i + 1) * labels), titled[first + i] * labels);
          bar.update((done += rows) / titled.length, `${count(done)} of ${plural(titled.length, "title")}`);
        },
      });
      bar.hidden = true;
      if (stopped) status.textContent = `Stopped after ${plural(done, "title")}; nothing was kept.`;
      else if (workspace.catalogue === catalogue) {
        const title = tasks.find((task) => task.name === name)?.title ?? description.task;
        const explain = async (text: string, column: number) =>
          (await loadExplainer(urls)).explain(text, column);
        workspace.answer({ key: name, title, description, probabilities, urls, explain });
        status.textContent = `${plural(titled.length, "title")} read in ${duration((performance.now() - began) / 1000)}; nothing has left this page.`;
      }
    } catch (error) {
      bar.fail(error instanceof Error ? error.message : String(error));
    } finally {
      stopping = null;
      run.disabled = false;
      stop.hidden = true;
    }
  }

  function poolOf(name: string, urls: ModelUrls): ScoringPool {
    let pool = pools.get(name);
    if (!pool) pools.set(name, (pool = new ScoringPool(urls, (arrived) => bar.arrive(arrived, "starting"))));
    return pool;
  }

  function update(): void {
    files.hidden = choice.value !== own;
    run.hidden = choice.value === own;
    if (workspace.models.length === 0 && stopping === null) status.textContent = "";
  }

  element.read = async (key) => {
    if (!Object.hasOwn(models, key)) return null;
    choice.value = key;
    update();
    await read();
    return workspace.models.find((model) => model.key === key)?.description ?? null;
  };
  element.prepare = () => {
    const urls = urlsOf(choice.value);
    // Where it fails, whoever asks for the model is told.
    if (urls)
      poolOf(choice.value, urls)
        .load()
        .catch(() => undefined);
  };
  choice.addEventListener("change", update);
  run.addEventListener("click", () => void read());
  stop.addEventListener("click", () => stopping?.abort());
  workspace.addEventListener("input", update);
  update();
  return element;
}

function address({ bytes }: ChosenFile): string {
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
}
