import { parseDescription, type ModelDescription } from "../../src/lib/model/description.js";
import { digest, readTaskFile } from "../artefacts.js";

/**
 * A model that the trainer keeps beside the final one.
 *
 * @param key name of the variant, such as "wellJoined"
 * @throws if the task has not been trained, the description is not valid, or the ONNX file is of another training
 */
export async function readVariant(
  task: string,
  key: string,
): Promise<{ description: ModelDescription; onnx: Uint8Array }> {
  const file = `variants/${key}.json`;
  const name = `models/${task}/${file}`;
  const content = (await readTaskFile(task, file)).toString();
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new Error(`invalid JSON: ${name}, ${content.length} characters (expected a whole file)`, { cause });
  }
  const description = parseDescription(value, name);
  const onnx = await readTaskFile(task, `variants/${key}.onnx`);
  const { sha256 } = description.onnx;
  const found = digest(onnx);
  if (found !== sha256)
    throw new Error(
      `mismatched model: sha256 of models/${task}/variants/${key}.onnx: ${found} (expected ${sha256}, as ${name} says)`,
    );
  return { description, onnx };
}
