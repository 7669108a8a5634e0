import { join } from "node:path";
import { writeWhole } from "../../loaders/wholeFile.js";

/** What a training makes of a task: content by path inside the task's folder, such as `variants/final.onnx`. */
export type TrainedFiles = Readonly<Record<string, Uint8Array | string>>;

/** Writes the files of a training, each whole or not at all. */
export async function writeTrained(folder: string, files: TrainedFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) await writeWhole(join(folder, path), content);
}
