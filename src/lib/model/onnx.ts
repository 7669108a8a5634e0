import type { ModelKind } from "./description.js";
import type { LinearModel, ModelIdentity } from "./linearModel.js";
import { cast, fileOf, operator, tensor, value, whole } from "./onnxParts.js";
import { DataType, onnxParts } from "./onnxSchema.js";

/** Names of the graph's inputs and outputs. */
export const tensorNames = {
  /** int32 [texts, entries]: feature buckets, padded with 0. */
  indices: "indices",
  /** float [texts, entries]: feature values, padded with 0. */
  values: "values",
  /** float [texts, columns]. */
  logits: "logits",
  /** float [texts, labels]. */
  probabilities: "probabilities",
} as const;

/**
 * Writes a linear model as an ONNX file. The graph gathers the rows of a text's features, multiplies them with
 * the feature values, and scales the sum; a binary model's probabilities are those of both labels, and those of a
 * multiclass model sum to 1 too. In a pruned model the rows are looked up by bucket first.
 */
export function encodeOnnx(model: LinearModel, identity: ModelIdentity): Uint8Array {
  const { indices, values, logits, probabilities } = tensorNames;
  const binary = identity.kind === "binary";
  const { rowOf } = model;
  const axis = whole("axis", 0);
  const lookup = rowOf
    ? [operator("Gather", ["rowOf", indices], "lookedUp", [axis]), cast("lookedUp", "rows", "int32")]
    : [];
  const node = [
    ...lookup,
    operator("Gather", ["weights", rowOf ? "rows" : indices], "gathered", [axis]),
    cast("gathered", "steps", "float"),
    operator("Unsqueeze", [values, "one"], "rowVectors"),
    operator("MatMul", ["rowVectors", "steps"], "products"),
    operator("Squeeze", ["products", "one"], "sums"),
    operator("Mul", ["sums", "scales"], "scaled"),
    operator("Add", ["scaled", "bias"], logits),
  ];
  if (binary) {
    node.push(
      operator("Neg", [logits], "negated"),
      operator("Concat", ["negated", logits], "both", [whole("axis", 1)]),
      operator("Sigmoid", ["both"], probabilities),
    );
  } else if (identity.kind === "multiclass")
    node.push(operator("Softmax", [logits], probabilities, [whole("axis", 1)]));
  else node.push(operator("Sigmoid", [logits], probabilities));

  return fileOf({
    name: identity.task,
    version: identity.featureVersion,
    operators: 13,
    metadata: {
      task: identity.task,
      featureVersion: String(identity.featureVersion),
      labels: JSON.stringify(identity.labels),
    },
    node,
    initializer: [
      tensor(
        "weights",
        model.weights instanceof Int8Array ? DataType.int8 : DataType.int16,
        [model.rows, model.columns],
        model.weights,
      ),
      tensor("scales", DataType.float, [model.columns], model.scales),
      tensor("bias", DataType.float, [model.columns], model.bias),
      tensor("one", DataType.int64, [1], BigInt64Array.of(1n)),
      ...(rowOf ? [tensor("rowOf", DataType.uint16, [rowOf.length], rowOf)] : []),
    ],
    input: [
      value(indices, DataType.int32, ["texts", "entries"]),
      value(values, DataType.float, ["texts", "entries"]),
    ],
    output: [
      value(logits, DataType.float, ["texts", model.columns]),
      value(probabilities, DataType.float, ["texts", binary ? 2 : model.columns]),
    ],
  });
}

/**
 * Reads a file that `encodeOnnx` wrote.
 *
 * @param name what to call the file in an error
 * @throws if the bytes are not ONNX, or hold no whole linear model of this project
 */
export function decodeOnnx(
  bytes: Uint8Array,
  name = "model.onnx",
): { model: LinearModel; identity: ModelIdentity } {
  let file: OnnxFile;
  try {
    file = onnxParts(bytes) as OnnxFile;
  } catch (cause) {
    throw new Error(`invalid ONNX file: ${name}, ${bytes.length} bytes (expected a model of this project)`, {
      cause,
    });
  }
  const tensors = new Map(file.graph?.initializer.map((each) => [each.name, each]));
  const find = (key: string) => {
    const found = tensors.get(key);
    if (!found)
      throw new Error(
        `missing tensor: "${key}" in ${name} (expected weights, scales and bias, found ${[...tensors.keys()].join(", ") || "none"})`,
      );
    return found;
  };
  const [rows = 0, columns = 0] = find("weights").dims.map(Number);
  const content = (key: string, bytesExpected: number) => {
    const { rawData = new Uint8Array() } = find(key);
    if (rawData.length !== bytesExpected)
      throw new Error(
        `truncated tensor: "${key}" in ${name}: ${rawData.length} bytes (expected ${bytesExpected} for ${rows} × ${columns} weights)`,
      );
    return copy(rawData);
  };
  const [buckets] = tensors.get("rowOf")?.dims.map(Number) ?? [];
  const metadata = new Map(file.metadataProps.map(({ key, value: text }) => [key, text ?? ""]));
  const tell = (key: string) => {
    const text = metadata.get(key);
    if (text === undefined)
      throw new Error(
        `missing metadata: "${key}" in ${name} (expected task, featureVersion and labels, found ${[...metadata.keys()].join(", ") || "none"})`,
      );
    return text;
  };
  return {
    model: {
      rows,
      columns,
      weights:
        find("weights").dataType === DataType.int16
          ? new Int16Array(content("weights", rows * columns * 2))
          : new Int8Array(content("weights", rows * columns)),
      scales: new Float32Array(content("scales", columns * 4)),
      bias: new Float32Array(content("bias", columns * 4)),
      ...(buckets === undefined
        ? {}
        : { rowOf: withinTable(new Uint16Array(content("rowOf", buckets * 2)), rows, name) }),
    },
    identity: {
      task: tell("task"),
      kind: kindOf(file),
      featureVersion: Number(tell("featureVersion")),
      labels: parseLabels(tell("labels"), name),
    },
  };
}

/** The kind of a model by the steps that make probabilities of its logits. */
function kindOf({ graph }: OnnxFile): ModelKind {
  const steps = new Set(graph?.node.map(({ opType }) => opType));
  if (steps.has("Softmax")) return "multiclass";
  return steps.has("Concat") ? "binary" : "multilabel";
}

function withinTable(rowOf: Uint16Array, rows: number, name: string): Uint16Array {
  const outside = rowOf.find((row) => row >= rows);
  if (outside !== undefined)
    throw new Error(`invalid tensor: "rowOf" in ${name} names row ${outside} (expected 0 to ${rows - 1})`);
  return rowOf;
}

function parseLabels(text: string, name: string): string[] {
  try {
    return (JSON.parse(text) as unknown[]).map(String);
  } catch (cause) {
    throw new Error(`invalid metadata: labels in ${name}: ${text} (expected a list of names in JSON)`, {
      cause,
    });
  }
}

interface OnnxFile {
  metadataProps: { key: string; value?: string }[];
  graph?: {
    node: { opType: string }[];
    initializer: { name: string; dims: bigint[]; dataType: number; rawData?: Uint8Array }[];
  };
}

/** The bytes in a buffer of their own, aligned for any element type. */
function copy(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
