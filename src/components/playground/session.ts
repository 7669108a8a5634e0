import { ModelsClient, type LoadedModel, type OnLoading } from "../../workers/modelsClient.js";
import type { ModelUrls } from "../../workers/scoringClient.js";
import { urlState } from "../urlState.js";
import { playgroundState, type PanelFiles, type PlaygroundState, type TaskPanel } from "./taskPanel.js";
import { ownTask, playgroundTasks, type PlaygroundTask } from "./tasks.js";

/** What the parts of the playground share: the state in the address, the models, and their panels. */
export class PlaygroundSession {
  readonly state: PlaygroundState = urlState(playgroundState, {
    choices: { model: playgroundTasks.map(({ key }) => key) },
  });
  readonly #client = new ModelsClient();
  readonly #urls: Map<string, ModelUrls>;
  readonly #files: PanelFiles;
  readonly #panels = new Map<string, Promise<TaskPanel>>();

  constructor(models: Record<string, ModelUrls>, files: PanelFiles) {
    this.#urls = new Map(Object.entries(models));
    this.#files = files;
    // Links to a title were shared before other texts could be read here.
    const { text, title } = this.state.value;
    if (title !== "") this.state.set({ text: text || title, title: "" });
  }

  get task(): PlaygroundTask {
    return playgroundTasks.find(({ key }) => key === this.state.value.model) ?? playgroundTasks[0];
  }

  /** The model of a task; null where the reader has not chosen one yet. */
  async model(task: PlaygroundTask, onLoading?: OnLoading): Promise<LoadedModel | null> {
    const urls = this.#urls.get(task.key);
    return urls ? this.#client.load(task.key, urls, onLoading) : null;
  }

  /** What a task offers beyond labels, or null. */
  async panel(task: PlaygroundTask): Promise<TaskPanel | null> {
    if (!task.panel) return null;
    let panel = this.#panels.get(task.key);
    if (!panel) {
      panel = task.panel().then((make) => make(this.#files, this.state));
      this.#panels.set(task.key, panel);
      panel.catch(() => this.#panels.delete(task.key));
    }
    return panel;
  }

  /** Puts the reader's own model in the place of an earlier one. */
  async adopt(urls: ModelUrls): Promise<LoadedModel> {
    this.#client.forget(ownTask.key);
    this.#urls.set(ownTask.key, urls);
    try {
      return await this.#client.load(ownTask.key, urls);
    } catch (error) {
      this.#urls.delete(ownTask.key);
      throw error;
    }
  }

  /** Fetches all models and what their panels need, so that the page works without a network. */
  async fetchAll(onStep: (task: PlaygroundTask) => void): Promise<void> {
    for (const task of playgroundTasks) {
      if (task === ownTask) continue;
      onStep(task);
      await this.model(task);
      await (await this.panel(task))?.prepare();
    }
  }
}
