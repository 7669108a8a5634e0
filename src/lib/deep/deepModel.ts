import { fromBase64, toBase64 } from "../base64.js";
import { z } from "../zod.js";
import { certainLimits, modelKind } from "../model/description.js";

const share = z.number().min(0).max(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The shape of `deep.json`: how a word model and the sentence encoder answer together. For each column of the word model,
 * logit = bias + wordWeight × the word model's logit + weights · the encoder's vector.
 */
const deepFile = z
  .object({
    task: z.string().min(1),
    kind: modelKind,
    labels: z.array(z.string().min(1)).min(1),
    thresholds: z.array(share),
    certain: certainLimits.optional(),
    /** sha256 of the word model's ONNX file. */
    words: digest,
    /** sha256 of the encoder's ONNX file. */
    encoder: digest,
    /** Length of the encoder's vectors. */
    dimensions: z.number().int().positive(),
    wordWeights: z.array(z.number()),
    bias: z.array(z.number()),
    /** Columns × dimensions: little-endian floats of 32 bits in base64. */
    weights: z.base64(),
    trainedOn: z.string(),
  })
  .refine(({ wordWeights, bias }) => wordWeights.length === bias.length, {
    message: "there is a bias for each word weight",
    path: ["bias"],
  });

export type DeepFile = z.infer<typeof deepFile>;

/** What is read of a `deep.json`. */
export interface DeepModel extends Omit<DeepFile, "weights"> {
  /** Columns × dimensions. */
  weights: Float32Array;
}

/**
 * Checks the content of a `deep.json`.
 *
 * @param name what to call the file in an error
 * @throws if a field is missing or of another type, or if there are more or fewer weights than columns × dimensions
 */
export function parseDeepModel(value: unknown, name = "deep.json"): DeepModel {
  const parsed = deepFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `invalid deep model: ${name}, ${issue.path.join(".") || "whole file"}: ${issue.message}`,
      { cause: parsed.error },
    );
  }
  const { weights, ...rest } = parsed.data;
  const bytes = fromBase64(weights);
  const expected = rest.bias.length * rest.dimensions * 4;
  if (bytes.length !== expected)
    throw new Error(`invalid deep model: ${name}, ${bytes.length} bytes of weights (expected ${expected})`);
  return { ...rest, weights: new Float32Array(bytes.buffer) };
}

/** The content of `deep.json`. */
export function deepFileOf({ weights, ...rest }: DeepModel): DeepFile {
  return { ...rest, weights: toBase64(weights) };
}

/** The logit of each column. @param words the word model's @param vector the encoder's, of `dimensions` numbers */
export function deepLogits(
  {
    wordWeights,
    bias,
    weights,
    dimensions,
  }: Pick<DeepModel, "wordWeights" | "bias" | "weights" | "dimensions">,
  words: Float64Array,
  vector: ArrayLike<number>,
): Float64Array {
  return words.map((word, column) => {
    let sum = bias[column] + wordWeights[column] * word;
    for (let d = 0; d < dimensions; d++) sum += weights[column * dimensions + d] * vector[d];
    return sum;
  });
}
