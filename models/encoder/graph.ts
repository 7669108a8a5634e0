import { encoderTensors, longestText } from "../../src/lib/encoder/tensors.js";
import {
  cast,
  fileOf,
  float,
  operator,
  tensor,
  value,
  whole,
  wholes,
} from "../../src/lib/model/onnxParts.js";
import { DataType } from "../../src/lib/model/onnxSchema.js";
import type { FourBits, Quantised } from "./quantise.js";
import type { Weights } from "./safetensors.js";

/** A matrix, inputs by outputs, and what is added to its outputs. */
export interface Dense {
  matrix: Quantised | Weights;
  bias: Float32Array;
}

/** Normalisation of a layer: gain and shift of each dimension. */
export interface Normalisation {
  gain: Float32Array;
  shift: Float32Array;
}

export interface Layer {
  /** Queries, keys and values side by side, the queries divided by the root of a head's dimensions. */
  attention: Dense;
  attentionOutput: Dense;
  attentionNormalisation: Normalisation;
  intermediate: Dense;
  output: Dense;
  outputNormalisation: Normalisation;
}

/** The weights of a BERT encoder, rounded or as they are. */
export interface EncoderWeights {
  /** A vector for each piece, those of the commonest in 8 bits a value, whose numbers are the lowest. */
  words: { common: Quantised; rare: FourBits } | Weights;
  /** Vectors of the places in a text, with that of the one kind of segment. */
  positions: Quantised | Weights;
  normalisation: Normalisation;
  layers: readonly Layer[];
  heads: number;
  /** What normalisation adds to the variance. */
  epsilon: number;
}

/**
 * Writes an encoder as an ONNX file: BERT (Devlin and others, "BERT", NAACL 2019) over texts of equal length, so that
 * no token need be masked. Products of activations with weights are products of 8-bit integers, the activations rounded
 * as they come; ONNX Runtime fuses each with its scaling.
 */
export function encoderGraph(weights: EncoderWeights): Uint8Array {
  const { pieces, tokens, mean } = encoderTensors;
  const { words, heads, epsilon } = weights;
  const dimensions = weights.normalisation.gain.length;
  const node: object[] = [];
  const initializer: object[] = [];
  const add = (opType: string, input: string[], output: string, ...attributes: object[]) => {
    node.push(operator(opType, input, output, attributes));
    return output;
  };
  const floats = (name: string, values: Float32Array, dims = [values.length]) => {
    initializer.push(tensor(name, DataType.float, dims, values));
    return name;
  };
  const wholeNumbers = (name: string, ...values: number[]) => {
    initializer.push(tensor(name, DataType.int64, [values.length], BigInt64Array.from(values, BigInt)));
    return name;
  };
  const pieceNumber = (name: string, number: number) => {
    initializer.push(tensor(name, DataType.int32, [], Int32Array.of(number)));
    return name;
  };
  const steps = (name: string, { shape, steps }: Quantised) => {
    initializer.push(tensor(name, DataType.int8, [...shape], steps));
    return name;
  };
  const table = (name: string, { shape, values }: Weights) => floats(name, values, [...shape]);
  const converted = (input: string, type: keyof typeof DataType) => {
    node.push(cast(input, `${input}.${type}`, type));
    return `${input}.${type}`;
  };
  const normalised = (input: string, name: string, { gain, shift }: Normalisation, output = name) =>
    add(
      "LayerNormalization",
      [input, floats(`${name}.gain`, gain), floats(`${name}.shift`, shift)],
      output,
      whole("axis", -1),
      float("epsilon", epsilon),
    );
  /**
   * A product with 8-bit weights. The activations of each token are rounded to 256 steps from its lowest to its highest,
   * so that what a text gives does not depend on what else is in the batch.
   */
  const dense = (input: string, name: string, { matrix, bias }: Dense) => {
    if ("values" in matrix) {
      const product = add("MatMul", [input, table(`${name}.weights`, matrix)], `${name}.product`);
      return add("Add", [product, floats(`${name}.bias`, bias)], name);
    }
    const lowest = add("ReduceMin", [input], `${name}.lowest`, wholes("axes", [-1]));
    const highest = add("ReduceMax", [input], `${name}.highest`, wholes("axes", [-1]));
    const range = add("Max", [add("Sub", [highest, lowest], `${name}.span`), "tiny"], `${name}.range`);
    const share = add("Div", [add("Sub", [input, lowest], `${name}.above`), range], `${name}.share`);
    const rounded = add("QuantizeLinear", [share, "step", "zero"], `${name}.rounded`);
    const sums = add("MatMulInteger", [rounded, steps(`${name}.weights`, matrix)], `${name}.sums`);
    const scales = floats(
      `${name}.scales`,
      matrix.scales.map((scale) => scale / 255),
    );
    const scaled = add("Mul", [converted(sums, "float"), scales], `${name}.scaled`);
    const product = add("Mul", [scaled, range], `${name}.product`);
    const ofLowest = add("Mul", [lowest, floats(`${name}.columns`, columnSums(matrix))], `${name}.ofLowest`);
    const constant = add("Add", [ofLowest, floats(`${name}.bias`, bias)], `${name}.constant`);
    return add("Add", [product, constant], name);
  };
  if (!("values" in words)) {
    floats("step", Float32Array.of(1 / 255), []);
    initializer.push(tensor("zero", DataType.uint8, [], Uint8Array.of(0)));
    floats("tiny", Float32Array.of(1e-9), []);
  }

  /** The vectors of the pieces. A byte of the rare ones names two levels: all pairs of levels stand in a table. */
  const vectors = () => {
    if ("values" in words) return add("Gather", [table("words", words), pieces], "word");
    const { common, rare } = words;
    const [count] = common.shape;
    const pairs = Float32Array.from(
      { length: 512 },
      (_, i) => rare.levels[i % 2 === 0 ? i >> 5 : (i >> 1) & 15],
    );
    initializer.push(tensor("rare", DataType.uint8, [rare.shape[0], dimensions / 2], rare.packed));
    const first = pieceNumber("firstRare", count);
    const column = add("Unsqueeze", [pieces, wholeNumbers("two", 2)], "column");
    const isCommon = add("Less", [column, first], "isCommon");
    const commonRow = add("Min", [pieces, pieceNumber("lastCommon", count - 1)], "commonRow");
    const ofCommon = converted(add("Gather", [steps("common", common), commonRow], "ofCommon"), "float");
    const behind = add("Sub", [pieces, first], "behindCommon");
    const rareRow = add("Max", [behind, pieceNumber("firstRow", 0)], "rareRow");
    const bytes = converted(add("Gather", ["rare", rareRow], "ofRare"), "int32");
    const inPairs = add("Gather", [floats("pairs", pairs, [256, 2]), bytes], "inPairs");
    const ofRare = add("Reshape", [inPairs, "asVectors"], "ofRare.float");
    const scales = Float32Array.of(...common.scales, ...rare.scales);
    const scale = add("Gather", [floats("scales", scales, [scales.length, 1]), pieces], "scale");
    return add("Mul", [add("Where", [isCommon, ofCommon, ofRare], "steps"), scale], "word");
  };
  const places = ({ positions }: EncoderWeights) => {
    if ("values" in positions) return table("places", positions);
    const scales = floats("positions.scales", positions.scales, [longestText, 1]);
    return add("Mul", [converted(steps("positions", positions), "float"), scales], "places");
  };
  wholeNumbers("asVectors", 0, 0, dimensions);
  node.push(operator("Shape", [pieces], "length", [whole("start", 1), whole("end", 2)]));
  const place = add("Slice", [places(weights), wholeNumbers("start", 0), "length"], "place");
  let hidden = normalised(add("Add", [vectors(), place], "embedding"), "hidden", weights.normalisation);

  floats("root2", Float32Array.of(Math.SQRT2), []);
  floats("one", Float32Array.of(1), []);
  floats("half", Float32Array.of(0.5), []);
  /** x/2 × (1 + erf(x/√2)), exact (Hendrycks and Gimpel, "Gaussian error linear units", 2016). */
  const gelu = (input: string) => {
    const erf = add("Erf", [add("Div", [input, "root2"], `${input}.divided`)], `${input}.erf`);
    const weighed = add("Mul", [input, add("Add", [erf, "one"], `${input}.weight`)], `${input}.weighed`);
    return add("Mul", [weighed, "half"], `${input}.gelu`);
  };

  wholeNumbers("asHeads", 0, 0, heads, dimensions / heads);
  weights.layers.forEach((layer, l) => {
    const name = (part: string) => `layer${l}.${part}`;
    const parts = ["queries", "keys", "values"].map(name);
    const all = dense(hidden, name("attention"), layer.attention);
    node.push(operator("Split", [all], parts, [whole("axis", 2)]));
    const [queries, keys, values] = parts.map((part) =>
      add(
        "Transpose",
        [add("Reshape", [part, "asHeads"], `${part}.heads`)],
        `${part}.turned`,
        wholes("perm", part.endsWith("keys") ? [0, 2, 3, 1] : [0, 2, 1, 3]),
      ),
    );
    const attention = add(
      "Softmax",
      [add("MatMul", [queries, keys], name("scores"))],
      name("shares"),
      whole("axis", -1),
    );
    const seen = add("MatMul", [attention, values], name("seen"));
    const turned = add("Transpose", [seen], name("seen.turned"), wholes("perm", [0, 2, 1, 3]));
    const context = add("Reshape", [turned, "asVectors"], name("context"));
    const attended = normalised(
      add("Add", [dense(context, name("attentionOutput"), layer.attentionOutput), hidden], name("attended")),
      name("attention.normalised"),
      layer.attentionNormalisation,
    );
    const intermediate = gelu(dense(attended, name("intermediate"), layer.intermediate));
    hidden = normalised(
      add("Add", [dense(intermediate, name("output"), layer.output), attended], name("sum")),
      name("hidden"),
      layer.outputNormalisation,
      l === weights.layers.length - 1 ? tokens : name("hidden"),
    );
  });
  add("ReduceMean", [hidden], mean, wholes("axes", [1]), whole("keepdims", 0));

  return fileOf({
    name: "encoder",
    version: 1,
    operators: 17,
    metadata: {},
    node,
    initializer,
    input: [value(pieces, DataType.int32, ["texts", "tokens"])],
    output: [
      value(tokens, DataType.float, ["texts", "tokens", dimensions]),
      value(mean, DataType.float, ["texts", dimensions]),
    ],
  });
}

/** What each output of a matrix is where all inputs are 1. */
function columnSums({ shape: [, outputs], steps, scales }: Quantised): Float32Array {
  const sums = new Float64Array(outputs);
  steps.forEach((step, i) => (sums[i % outputs] += step));
  return Float32Array.from(sums, (sum, output) => sum * scales[output]);
}
