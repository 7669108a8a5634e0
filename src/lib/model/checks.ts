import { columnCount, type ModelDescription } from "./description.js";
import { bucketCount, type LinearModel } from "./linearModel.js";
import { decodeOnnx } from "./onnx.js";

/**
 * Reads an ONNX file and checks that it is the one that `model.json` describes.
 *
 * @throws if size, task, kind, labels, feature version or shape differ, naming what was expected and what was found
 */
export function readMatchingModel(description: ModelDescription, onnx: Uint8Array): LinearModel {
  const expected = {
    bytes: description.onnx.bytes,
    task: description.task,
    kind: description.kind,
    "feature version": description.featureVersion,
    labels: description.labels.join(", "),
    buckets: description.features.buckets ?? 2 ** description.features.bits,
    columns: columnCount(description),
  };
  if (onnx.length !== expected.bytes) throw mismatch("bytes", onnx.length, expected.bytes);
  const { model, identity } = decodeOnnx(onnx);
  const found = {
    bytes: onnx.length,
    task: identity.task,
    kind: identity.kind,
    "feature version": identity.featureVersion,
    labels: identity.labels.join(", "),
    buckets: bucketCount(model),
    columns: model.columns,
  };
  for (const key of Object.keys(expected) as (keyof typeof expected)[])
    if (found[key] !== expected[key]) throw mismatch(key, found[key], expected[key]);
  return model;
}

function mismatch(what: string, found: string | number, expected: string | number): Error {
  return new Error(
    `mismatched model: ${what} of model.onnx: ${found} (expected ${expected}, as model.json says; are both of the same training?)`,
  );
}
