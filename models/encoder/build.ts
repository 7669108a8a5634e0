import { z } from "zod";
import { longestText } from "../../src/lib/encoder/tensors.js";
import { encoderGraph, type Dense, type Layer, type Normalisation } from "./graph.js";
import { quantiseRows, quantiseToFourBits, transposed } from "./quantise.js";
import { readSafetensors, type Weights } from "./safetensors.js";
import { latinPieces } from "./vocabulary.js";

/** Files of a folder of weights: those of the Sentence Transformers project, and of whatever is tuned from them. */
export interface WeightFiles {
  weights: Uint8Array;
  config: unknown;
  tokenizer: unknown;
}

/** An encoder, and what is told of it. */
export interface BuiltEncoder {
  onnx: Uint8Array;
  /** In the order of their numbers. */
  pieces: string[];
  /** Pieces of the vocabulary before it was pruned. */
  allPieces: number;
  dimensions: number;
  layers: number;
}

const bert = z.object({
  model_type: z.literal("bert"),
  hidden_act: z.literal("gelu"),
  num_attention_heads: z.number().int().positive(),
  layer_norm_eps: z.number().positive(),
});

/**
 * Pieces whose vectors have 8 bits a value. They are the lowest numbers of BERT's vocabulary: the marks of a text's
 * start and end, the signs, and then words by how common they are. All others have 4 bits, for all together would
 * otherwise weigh as much as the layers.
 */
const commonPieces = 1024;

/**
 * Makes a smaller encoder of a BERT encoder: without the pieces that texts in Latin script cannot need and the places
 * beyond the longest text, weights in 8 and 4 bits.
 *
 * @param exact keeps all weights as they are: what the smaller one is measured against
 * @throws if a file is not what it should be, or a tensor is missing or of another shape
 */
export function buildEncoder(
  { weights, config, tokenizer }: WeightFiles,
  { exact = false } = {},
): BuiltEncoder {
  const parsed = bert.safeParse(config);
  if (!parsed.success)
    throw new Error("invalid configuration: config.json (expected a BERT encoder with GELU)", {
      cause: parsed.error,
    });
  const { num_attention_heads: heads, layer_norm_eps: epsilon } = parsed.data;
  const tensors = readSafetensors(weights, "model.safetensors");
  const kept = latinPieces(tokenizer);
  const words = find(tensors, "embeddings.word_embeddings.weight");
  const [, dimensions] = words.shape;
  const rows = (from: number, to?: number) =>
    takeRows(
      words,
      kept.slice(from, to).map(({ row }) => row),
    );
  const segment = find(tensors, "embeddings.token_type_embeddings.weight", [undefined, dimensions]).values;
  const places = takeRows(
    find(tensors, "embeddings.position_embeddings.weight"),
    Array.from({ length: longestText }, (_, place) => place),
  );
  const withSegment = { ...places, values: places.values.map((each, i) => each + segment[i % dimensions]) };
  const layers: Layer[] = [];
  while (tensors.has(`encoder.layer.${layers.length}.output.dense.weight`))
    layers.push(layerOf(tensors, layers.length, dimensions, heads, exact));
  const onnx = encoderGraph({
    words: exact
      ? rows(0)
      : { common: quantiseRows(rows(0, commonPieces)), rare: quantiseToFourBits(rows(commonPieces)) },
    positions: exact ? withSegment : quantiseRows(withSegment),
    normalisation: normalisation(tensors, "embeddings.LayerNorm", dimensions),
    layers,
    heads,
    epsilon,
  });
  const pieces = kept.map(({ piece }) => piece);
  return { onnx, pieces, allPieces: words.shape[0], dimensions, layers: layers.length };
}

type Tensors = ReadonlyMap<string, Weights>;

function layerOf(tensors: Tensors, layer: number, dimensions: number, heads: number, exact: boolean): Layer {
  const key = (part: string) => `encoder.layer.${layer}.${part}`;
  const linear = (part: string, inputs: number): Linear => ({
    weight: find(tensors, key(`${part}.weight`), [undefined, inputs]),
    bias: find(tensors, key(`${part}.bias`)).values,
  });
  const [query, ...others] = ["query", "key", "value"].map((part) =>
    linear(`attention.self.${part}`, dimensions),
  );
  const root = Math.sqrt(dimensions / heads);
  const scaled = {
    weight: { ...query.weight, values: query.weight.values.map((each) => each / root) },
    bias: query.bias.map((each) => each / root),
  };
  const intermediate = linear("intermediate.dense", dimensions);
  const dense = (...parts: Linear[]) => sideBySide(parts, exact);
  return {
    attention: dense(scaled, ...others),
    attentionOutput: dense(linear("attention.output.dense", dimensions)),
    attentionNormalisation: normalisation(tensors, key("attention.output.LayerNorm"), dimensions),
    intermediate: dense(intermediate),
    output: dense(linear("output.dense", intermediate.bias.length)),
    outputNormalisation: normalisation(tensors, key("output.LayerNorm"), dimensions),
  };
}

interface Linear {
  /** Outputs by inputs. */
  weight: Weights;
  bias: Float32Array;
}

/** Linear maps of one input as one; unless exact, each output's weights are rounded in steps of their own. */
function sideBySide(parts: readonly Linear[], exact: boolean): Dense {
  const bias = Float32Array.from(parts.flatMap((part) => [...part.bias]));
  const values = Float32Array.from(parts.flatMap(({ weight }) => [...weight.values]));
  const [outputs, inputs] = [bias.length, values.length / bias.length];
  const shape = [inputs, outputs];
  if (exact) return { matrix: { shape, values: transposed(values, outputs) }, bias };
  const { steps, scales } = quantiseRows({ shape: [outputs, inputs], values });
  return { matrix: { shape, steps: transposed(steps, outputs), scales }, bias };
}

function normalisation(tensors: Tensors, key: string, dimensions: number): Normalisation {
  return {
    gain: find(tensors, `${key}.weight`, [dimensions]).values,
    shift: find(tensors, `${key}.bias`, [dimensions]).values,
  };
}

function takeRows({ shape: [, columns], values }: Weights, rows: readonly number[]): Weights {
  const taken = new Float32Array(rows.length * columns);
  rows.forEach((row, r) => taken.set(values.subarray(row * columns, (row + 1) * columns), r * columns));
  return { shape: [rows.length, columns], values: taken };
}

function find(tensors: Tensors, key: string, shape: readonly (number | undefined)[] = []): Weights {
  const found = tensors.get(key);
  if (!found) throw new Error(`missing tensor: "${key}" (expected in model.safetensors)`);
  if (shape.some((size, i) => size !== undefined && found.shape[i] !== size))
    throw new Error(
      `invalid tensor: "${key}" of ${found.shape.join(" × ")} (expected ${shape.map((size) => size ?? "any").join(" × ")})`,
    );
  return found;
}
