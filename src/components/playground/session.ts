import type { Deletion } from "../../lib/encoder/deletion.js";
import { Once } from "../../lib/once.js";
import type { Arrival } from "../../workers/download.js";
import type { EncoderUrls } from "../../workers/encoder/files.js";
import type { DeepModelUrls, ModelUrls } from "../../lib/model/modelUrls.js";
import { ModelsClient, type LoadedModel } from "../../workers/scoring/start.js";
import type { DeepModelClient } from "../../workers/scoring/deep.js";
import { meaningNote } from "../meaningNote.js";
import { urlState } from "../urlState.js";
import { playgroundState, type PanelFiles, type PlaygroundState, type TaskPanel } from "../taskPanel.js";
import { Meaning } from "./meaning.js";
import { readings } from "./readingSwitch.js";
import { ownTask, panels, type PlaygroundTask } from "./tasks.js";

/** What the playground needs to read meaning. */
export interface MeaningFiles {
  /** Addresses of the encoder's files, which are fetched when a reader asks for meaning. */
  encoder: Omit<EncoderUrls, "wasm">;
  /** By task, how far the evidence of its deep variant agrees with what is left without a word. */
  deletions: Readonly<Record<string, Deletion>>;
}

/** What the parts of the playground share: the state in the address, the models, and their panels. */
export class PlaygroundSession {
  readonly state: PlaygroundState;
  /** In the order of their tabs; the reader's own model is the last. */
  readonly tasks: readonly PlaygroundTask[];
  readonly meaning: Meaning;
  readonly #client = new ModelsClient();
  readonly #urls: Map<string, ModelUrls>;
  readonly #files: PanelFiles;
  readonly #deletions: MeaningFiles["deletions"];
  readonly #panels = new Once<TaskPanel>();

  constructor(
    tasks: readonly PlaygroundTask[],
    models: Readonly<Record<string, ModelUrls>>,
    { encoder, deletions }: MeaningFiles,
    files: PanelFiles,
  ) {
    this.meaning = new Meaning(encoder, this.#client);
    this.#deletions = deletions;
    this.tasks = [...tasks, ownTask];
    const names = this.tasks.map(({ name }) => name);
    this.state = urlState(
      { model: names[0], ...playgroundState },
      { choices: { model: names, read: readings }, typed: ["text", "title", "tags"] },
    );
    this.#urls = new Map(Object.entries(models));
    this.#files = files;
    // Links to a title were shared before other texts could be read here.
    const { text, title } = this.state.value;
    if (title !== "") this.state.set({ text: text || title, title: "" });
  }

  get task(): PlaygroundTask {
    return this.tasks.find(({ name }) => name === this.state.value.model) ?? this.tasks[0];
  }

  /** The model of a task; null where the reader has not chosen one yet. */
  async model(task: PlaygroundTask, onArrival?: (arrived: Arrival) => void): Promise<LoadedModel | null> {
    const urls = this.#urls.get(task.name);
    if (!urls) return null;
    const model = await this.#client.load(urls, onArrival);
    // The page answers by now: what the encoder would take can be found out.
    if (this.meaning.status.kind === "absent") void this.meaning.look();
    return model;
  }

  /** Has a task a variant that reads meaning besides words? */
  hasDeepModel(task: PlaygroundTask): boolean {
    return this.#deepUrls(task.name) !== null;
  }

  /** The deep variant of a task, where the reader chose meaning and the encoder is ready; else null. */
  async deepModel(task: PlaygroundTask): Promise<DeepModelClient | null> {
    const urls = this.#deepUrls(task.name);
    return this.state.value.read === "meaning" && urls ? this.meaning.model(urls) : null;
  }

  /** What the evidence of the deep variant that is chosen means. */
  meaningNote(): HTMLElement {
    const { name, nouns } = this.task;
    return meaningNote(this.#deletions[name], nouns);
  }

  /** What a task offers beyond labels, or null. */
  async panel(task: PlaygroundTask): Promise<TaskPanel | null> {
    const { name, panel } = task;
    if (!panel) return null;
    return this.#panels.get(name, async () => (await panels[panel]())(this.#files, this.state));
  }

  /** Puts the reader's own model in the place of an earlier one. */
  async adopt(urls: ModelUrls): Promise<LoadedModel> {
    const before = this.#urls.get(ownTask.name);
    if (before) await this.#client.forget(before);
    this.#urls.set(ownTask.name, urls);
    try {
      return await this.#client.load(urls);
    } catch (error) {
      this.#urls.delete(ownTask.name);
      throw error;
    }
  }

  /** Fetches all models and what their panels need, so that the page works without a network. */
  async fetchAll(onStep: (task: PlaygroundTask) => void): Promise<void> {
    for (const task of this.tasks) {
      if (task === ownTask) continue;
      onStep(task);
      await this.model(task);
      await (await this.panel(task))?.prepare();
    }
  }

  /** Fetches the encoder and all deep variants, whatever is chosen now. @throws if one cannot be had */
  async fetchMeaning(): Promise<void> {
    await this.meaning.load();
    await this.meaning.settled();
    for (const { name } of this.tasks) {
      const urls = this.#deepUrls(name);
      if (urls) await this.meaning.model(urls);
    }
    if (this.meaning.status.kind === "failed") throw new Error(this.meaning.status.message);
  }

  #deepUrls(task: string): DeepModelUrls | null {
    const urls = this.#urls.get(task);
    return urls?.deep === undefined ? null : { ...urls, deep: urls.deep };
  }
}
