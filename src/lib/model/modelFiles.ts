import { readMatchingModel } from "./checks.js";
import { parseDescription, type ModelDescription } from "./description.js";
import { decodeOnnx } from "./onnx.js";

/** A file that a reader chose. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** The two files of a model, found to belong together. */
export interface ModelFilePair {
  description: ModelDescription;
  json: ChosenFile;
  onnx: ChosenFile;
}

/**
 * Finds `model.json` and `model.onnx` among chosen files, whatever they are called before their endings, and checks
 * each by itself and both together.
 *
 * @param sha256 gives the digest of some bytes in hexadecimal, or null where it cannot be computed
 * @throws if one is missing or there are several, if one is not what it should be, or if they differ
 */
export async function readModelFiles(
  files: readonly ChosenFile[],
  sha256: (bytes: Uint8Array) => Promise<string | null>,
): Promise<ModelFilePair> {
  const json = only(files, ".json", "model.json");
  const onnx = only(files, ".onnx", "model.onnx");
  const content = parseJson(json);
  if (!hasLabels(content))
    throw new Error(`missing labels: ${json.name} (expected a list of label names under "labels")`);
  const description = parseDescription(content, json.name);
  const { identity } = decodeOnnx(onnx.bytes, onnx.name);
  const differs = description.labels.findIndex((label, i) => label !== identity.labels[i]);
  if (differs >= 0 || description.labels.length !== identity.labels.length)
    throw new Error(
      `mismatched model: ${onnx.name} has ${identity.labels.length} labels (expected the ${description.labels.length} of ${json.name}; number ${(differs < 0 ? description.labels.length : differs) + 1} differs)`,
    );
  readMatchingModel(description, onnx.bytes);
  const found = await sha256(onnx.bytes);
  const expected = description.onnx.sha256;
  if (found !== null && found !== expected)
    throw new Error(
      `mismatched model: sha256 of ${onnx.name}: ${found} (expected ${expected}, as ${json.name} says; are both of the same training?)`,
    );
  return { description, json, onnx };
}

function only(files: readonly ChosenFile[], ending: string, usual: string): ChosenFile {
  const matching = files.filter(({ name }) => name.toLowerCase().endsWith(ending));
  const chosen = files.map(({ name }) => name).join(", ") || "none";
  if (matching.length !== 1)
    throw new Error(
      `${matching.length === 0 ? "missing" : "ambiguous"} file: ${usual} among ${chosen} (expected one file that ends in ${ending})`,
    );
  if (matching[0].bytes.length === 0)
    throw new Error(`empty file: ${matching[0].name} (expected the ${usual} that training wrote)`);
  return matching[0];
}

function hasLabels(content: unknown): boolean {
  return (
    typeof content === "object" && content !== null && "labels" in content && Array.isArray(content.labels)
  );
}

function parseJson({ name, bytes }: ChosenFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Error(`invalid JSON: ${name}, ${bytes.length} bytes (expected the model.json of a training)`, {
      cause,
    });
  }
}
