import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { basename, dirname, join, resolve } from "node:path";
import { digest } from "../loaders/digest.js";
import { readArtefact } from "../loaders/inputs.js";
import { writeWhole } from "../loaders/wholeFile.js";
import type { HeldOutRecord } from "../src/lib/certainty/heldOutRecord.js";
import { parseDeepModel, type DeepModel } from "../src/lib/deep/deepModel.js";
import { deepKey } from "../src/lib/deep/deepKey.js";
import { parseDescription, type ModelDescription } from "../src/lib/model/description.js";
import type { Evaluation } from "../src/lib/model/evaluation.js";
import type { MultilabelEvaluation } from "../src/lib/model/multilabelEvaluation.js";

/** A file that a model was trained or judged with: see `sources.json` of a task. */
export interface TrainedFrom {
  /** Path of a source inside a data folder, or name of a reader's own table. */
  path: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Path of an artefact of a task, such as `models/title-genre/model.onnx`. */
export function artefactPath(task: string, file: string): string {
  return join(folder, task, file);
}

/** Writes an artefact whole or not at all. */
export async function writeArtefact(task: string, file: string, content: Uint8Array | string): Promise<void> {
  await writeWhole(artefactPath(task, file), content);
}

/** JSON with one key a line and a final newline, the same text for the same value. NaN becomes null. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * What a task's model is, or one that the trainer keeps beside it.
 *
 * @param variant name of the other model, such as "wellJoined"
 * @throws if the task has not been trained, or its description is not valid or of another task
 */
export async function readModelDescription(task: string, variant?: string): Promise<ModelDescription> {
  const file = `${modelPath(variant)}.json`;
  return parseDescription(await readTaskJson(task, file), `models/${task}/${file}`);
}

/** A model with its weights. @throws as `readModelDescription` does, and if the ONNX file is of another training */
export async function readModel(
  task: string,
  variant?: string,
): Promise<{ description: ModelDescription; onnx: Uint8Array }> {
  const path = modelPath(variant);
  const description = await readModelDescription(task, variant);
  const onnx = await readTaskFile(task, `${path}.onnx`);
  const { sha256 } = description.onnx;
  const found = digest(onnx);
  if (found !== sha256)
    throw new Error(
      `mismatched model: sha256 of models/${task}/${path}.onnx: ${found} (expected ${sha256}, as ${path}.json says; are both of the same training?)`,
    );
  return { description, onnx };
}

/** The models of a task that have a model file: all but the deep variant. */
export function wordModels<Model>(models: Readonly<Record<string, Model>>): [key: string, model: Model][] {
  return Object.entries(models).filter(([key]) => key !== deepKey);
}

/** The deep variant of a task. @throws if it has none, or if it is not valid or of another task */
export async function readDeepModel(task: string): Promise<DeepModel> {
  return parseDeepModel(await readTaskJson(task, "deep.json"), `models/${task}/deep.json`);
}

/** The deep variant of a model outside its task's folder. @throws if it has none, or it is not valid */
export async function readDeepFolder(path: string): Promise<DeepModel> {
  const file = join(path, "deep.json");
  try {
    return parseDeepModel(parseJson(await readFile(file), file), file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    throw new Error(`missing file: ${file} (expected of a model that was trained with --deep)`, { cause });
  }
}

function modelPath(variant: string | undefined): string {
  return variant === undefined ? "model" : `variants/${variant}`;
}

/**
 * A model outside its task's folder, such as one that was trained from a reader's own table.
 *
 * @param path the folder that holds `model.json` and `model.onnx`, or one of two files such as `final.json` and
 *   `final.onnx`
 * @throws as `readModel` does
 */
export async function readModelFolder(
  path: string,
): Promise<{ description: ModelDescription; onnx: Uint8Array }> {
  const stem = /\.(json|onnx)$/.test(path) ? path.replace(/\.\w+$/, "") : join(path, "model");
  const [json, onnx] = [`${stem}.json`, `${stem}.onnx`];
  const read = async (file: string) => {
    try {
      return await readFile(file);
    } catch (cause) {
      throw new Error(`missing file: ${file} (expected a folder with model.json and model.onnx)`, { cause });
    }
  };
  return { description: parseDescription(parseJson(await read(json), json), json), onnx: await read(onnx) };
}

/** The figures of record of a task. */
export async function readEvaluation(task: string): Promise<Evaluation> {
  return (await readTaskJson(task, "evaluation.json")) as Evaluation;
}

/** The sources that a task's model was trained and judged with. */
export async function readSources(task: string): Promise<TrainedFrom[]> {
  return parseJson(await readTaskFile(task, "sources.json"), `models/${task}/sources.json`) as TrainedFrom[];
}

/** The figures of record of a multi-label task. */
export async function readMultilabelEvaluation(task: string): Promise<MultilabelEvaluation> {
  return (await readTaskJson(task, "evaluation.json")) as MultilabelEvaluation;
}

/** What is kept of the validation texts of a model of two labels. @param path its folder, as for `readModelFolder` */
export async function readHeldOut(path: string): Promise<HeldOutRecord> {
  const file = join(/\.(json|onnx)$/.test(path) ? dirname(path) : path, "heldOut.json");
  try {
    return parseJson(await readArtefact(resolve(file)), file) as HeldOutRecord;
  } catch (cause) {
    throw new Error(
      `missing file: heldOut.json of ${basename(path)} (expected of a model of two labels that this version trained)`,
      { cause },
    );
  }
}

/** Both files of a task name it, so that a copied folder is no task of another name. */
async function readTaskJson(task: string, file: string): Promise<unknown> {
  const content = parseJson(await readTaskFile(task, file), `models/${task}/${file}`);
  const named = (content as { task?: unknown } | null)?.task;
  if (named !== task)
    throw new Error(
      `misplaced artefact: models/${task}/${file} is of the task ${String(named)} (expected ${task})`,
    );
  return content;
}

function parseJson(content: Buffer, name: string): unknown {
  try {
    return JSON.parse(content.toString());
  } catch (cause) {
    throw new Error(`invalid JSON: ${name}, ${content.length} bytes (expected a whole file)`, { cause });
  }
}

/** A file of a task's folder; the data loader that reads it is run again when it changes. */
export async function readTaskFile(task: string, file: string): Promise<Buffer> {
  try {
    return await readArtefact(artefactPath(task, file));
  } catch (cause) {
    throw new Error(`missing artefact: models/${task}/${file} (expected after: npm run train -- ${task})`, {
      cause,
    });
  }
}
