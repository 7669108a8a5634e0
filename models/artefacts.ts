import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { readArtefact } from "../loaders/inputs.js";
import { parseDescription, type ModelDescription } from "../src/lib/model/description.js";
import type { Evaluation } from "../src/lib/model/evaluation.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Path of an artefact of a task, such as `models/title-genre/model.onnx`. */
export function artefactPath(task: string, file: string): string {
  return join(folder, task, file);
}

/** Writes an artefact whole or not at all: to a temporary file first, which then takes the name. */
export async function writeArtefact(task: string, file: string, content: Uint8Array | string): Promise<void> {
  const path = artefactPath(task, file);
  await mkdir(join(folder, task), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/** JSON with one key a line and a final newline, the same text for the same value. NaN becomes null. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** sha256 of some bytes, in hexadecimal. */
export function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** @throws if the task has not been trained, or its description is not valid */
export async function readModel(task: string): Promise<{ description: ModelDescription; onnx: Uint8Array }> {
  const content = await readTaskFile(task, "model.json");
  const description = parseDescription(JSON.parse(content.toString()), `models/${task}/model.json`);
  return { description, onnx: await readTaskFile(task, "model.onnx") };
}

/** The figures of record of a task. */
export async function readEvaluation(task: string): Promise<Evaluation> {
  const content = await readTaskFile(task, "evaluation.json");
  return JSON.parse(content.toString()) as Evaluation;
}

/** A file of a task's folder; the data loader that reads it is run again when it changes. */
export async function readTaskFile(task: string, file: string): Promise<Buffer> {
  try {
    return await readArtefact(artefactPath(task, file));
  } catch (cause) {
    throw new Error(`missing artefact: models/${task}/${file} (expected after: npm run train -- ${task})`, { cause });
  }
}
