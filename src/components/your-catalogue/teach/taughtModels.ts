import { LinearScorer } from "../../../lib/model/linearScorer.js";
import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";
import { sha256 } from "../../../lib/sha256.js";
import type { CatalogueVectors } from "../../../lib/teaching/catalogueTexts.js";
import { taughtDescription, taughtFiles } from "../../../lib/teaching/taughtFiles.js";
import { downloadModel, type ModelFiles } from "../../../workers/modelFiles.js";
import { TeachingClient } from "../../../workers/teaching/start.js";
import type { CatalogueWorkspace } from "../workspace.js";
import type { TaughtModel } from "./taughtModel.js";

/** Teaches, and reads with what was taught, for all tabs. */
export const teachingClient = new TeachingClient();

/** The model that was taught to give another; the model itself where none was. */
export function baseOf({ taught }: CatalogueWorkspace, model: CatalogueModel): CatalogueModel {
  return taught.find(({ model: { key } }) => key === model.key)?.base ?? model;
}

/** Addresses of a model's files. @throws where it has none */
export function urlsOf({ urls, title }: CatalogueModel) {
  if (!urls) throw new Error(`missing files: of “${title}” (expected a model that was read from files)`);
  return urls;
}

/** The vectors that there are by now, as a worker takes them; null without any. */
export function vectorsNow({ meaning }: CatalogueWorkspace): CatalogueVectors | null {
  const vectors = meaning?.vectors;
  return vectors ? { dimensions: vectors.dimensions, part: vectors.part() } : null;
}

/** A taught model as it is to be kept. */
export type NewlyTaught = Omit<TaughtModel, "model" | "files"> & {
  probabilities: Float32Array;
  /** Key and title of one that an earlier visit taught. */
  named?: { key: string; title: string };
};

/** Keeps a taught model and puts it in use. */
export function addTaught(
  workspace: CatalogueWorkspace,
  { probabilities, named, ...told }: NewlyTaught,
): void {
  const { base, labels, outcome } = told;
  const number = 1 + Math.max(0, ...workspace.taught.map(({ model }) => numberOf(model.key)));
  const description = taughtDescription(base.description, labels, outcome.thresholds);
  let made: Promise<ModelFiles> | undefined;
  const files = () => (made ??= filesOf(base, description, outcome));
  const explain = async (text: string, column: number) => {
    const { description, onnx } = await files();
    return new LinearScorer(description, onnx).explain(text, column);
  };
  const { key, title } = named ?? { key: `taught ${number}`, title: `${base.title}, taught ${number}` };
  const model = { key, title, description, probabilities, explain };
  workspace.answer(model);
  workspace.keepTaught([{ ...told, model, files }, ...workspace.taught]);
}

function numberOf(key: string): number {
  return Number(/\d+$/.exec(key)?.[0] ?? 0);
}

/** Gives a taught model another name. */
export function renameTaught(workspace: CatalogueWorkspace, key: string, title: string): void {
  change(workspace, key, (model) => ({ ...model, title }));
}

/** Lets a taught model read the titles once more, with the vectors that have come since. @throws as `TeachingClient.read` does */
export async function readAgain(workspace: CatalogueWorkspace, taught: TaughtModel): Promise<void> {
  const { catalogue } = workspace;
  const vectors = vectorsNow(workspace);
  if (!catalogue || !vectors) return;
  const probabilities = await teachingClient.read({
    ...{ urls: urlsOf(taught.base), titles: catalogue.title, vectors },
    ...{ taught: taught.outcome.taught, centring: taught.outcome.centring },
  });
  if (workspace.catalogue !== catalogue) return;
  change(workspace, taught.model.key, (model) => ({ ...model, probabilities }), vectors.part.rows.length);
}

/** Deletes a taught model; where it was in use, what it was before is used again. */
export function removeTaught(workspace: CatalogueWorkspace, key: string): void {
  const gone = workspace.taught.find(({ model }) => model.key === key);
  if (!gone) return;
  if (workspace.models[0].key === key) workspace.prefer(gone.base.key);
  workspace.forget(key);
  workspace.keepTaught(workspace.taught.filter((taught) => taught !== gone));
}

/** Puts a changed model in place of a taught one; which model is in use stays. */
function change(
  workspace: CatalogueWorkspace,
  key: string,
  to: (model: CatalogueModel) => CatalogueModel,
  vectors?: number,
): void {
  const inUse = workspace.models[0].key;
  const list = workspace.taught.map((taught) => {
    if (taught.model.key !== key) return taught;
    const model = to(taught.model);
    workspace.answer(model);
    return { ...taught, model, ...(vectors !== undefined && { vectors }) };
  });
  workspace.prefer(inUse);
  workspace.keepTaught(list);
}

async function filesOf(
  base: CatalogueModel,
  description: CatalogueModel["description"],
  { taught }: TaughtModel["outcome"],
): Promise<ModelFiles> {
  return taughtFiles(await downloadModel(urlsOf(base)), description, taught, sha256);
}
