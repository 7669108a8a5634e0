import { LinearScorer } from "../../../lib/model/linearScorer.js";
import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";
import { sha256 } from "../../../lib/sha256.js";
import type { Participants } from "../../../lib/teaching/participants.js";
import type { TeachingOutcome } from "../../../lib/teaching/teachCatalogue.js";
import { taughtDescription, taughtFiles } from "../../../lib/teaching/taughtFiles.js";
import { downloadModel, type ModelFiles } from "../../../workers/modelFiles.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** A model that was taught the reader's labels, with all that is to be told of it. */
export interface TaughtModel {
  model: CatalogueModel;
  /** What it was before. */
  base: CatalogueModel;
  participants: Participants;
  outcome: TeachingOutcome;
  /** Did the encoder take part? */
  withVectors: boolean;
  /** Its `model.json` and `model.onnx`. @throws where vectors took part, or the model before has no files */
  files: () => Promise<ModelFiles>;
}

/** The models that were taught on this page, the newest first. Emits "input" when the list changes. */
export class TaughtModels extends EventTarget {
  list: readonly TaughtModel[] = [];
  #taught = 0;
  readonly #workspace: CatalogueWorkspace;

  constructor(workspace: CatalogueWorkspace) {
    super();
    this.#workspace = workspace;
  }

  /** The model that was taught to give another; the model itself where none was. */
  baseOf(model: CatalogueModel): CatalogueModel {
    return this.list.find((taught) => taught.model.key === model.key)?.base ?? model;
  }

  /** Keeps a taught model and puts it in use. */
  add({
    base,
    outcome,
    participants,
    withVectors,
  }: Pick<TaughtModel, "base" | "outcome" | "participants" | "withVectors">): TaughtModel {
    const key = `taught ${++this.#taught}`;
    const description = taughtDescription(base.description, participants.labelled.length, outcome.thresholds);
    let made: Promise<ModelFiles> | undefined;
    const files = () => (made ??= filesOf(base, description, outcome));
    const explain = async (text: string, column: number) => {
      const { description, onnx } = await files();
      return new LinearScorer(description, onnx).explain(text, column);
    };
    const title = `${base.title}, taught ${this.#taught}`;
    const model = { key, title, description, probabilities: outcome.probabilities, explain };
    const taught = { model, base, outcome, participants, withVectors, files };
    this.list = [taught, ...this.list];
    this.#workspace.answer(model);
    this.#changed();
    return taught;
  }

  /** Gives a model another name. */
  rename(key: string, title: string): void {
    const inUse = this.#workspace.models[0].key;
    this.list = this.list.map((taught) => {
      if (taught.model.key !== key) return taught;
      const model = { ...taught.model, title };
      this.#workspace.answer(model);
      return { ...taught, model };
    });
    this.#workspace.prefer(inUse);
    this.#changed();
  }

  /** Deletes a model; where it was in use, what it was before is used again. */
  remove(key: string): void {
    const gone = this.list.find(({ model }) => model.key === key);
    if (!gone) return;
    this.list = this.list.filter((taught) => taught !== gone);
    if (this.#workspace.models[0].key === key) this.#workspace.prefer(gone.base.key);
    this.#workspace.forget(key);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("input"));
  }
}

async function filesOf(
  base: CatalogueModel,
  description: CatalogueModel["description"],
  { taught }: TeachingOutcome,
): Promise<ModelFiles> {
  if (!base.urls)
    throw new Error(`missing files: of “${base.title}” (expected a model that was read from files)`);
  return taughtFiles(await downloadModel(base.urls), description, taught, sha256);
}
