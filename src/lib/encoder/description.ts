import { z } from "../zod.js";

const file = z.object({ bytes: z.number().int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Cosine of rounded and exact vectors over some texts. */
const cosine = z.object({
  texts: z.number().int().positive(),
  lowest: z.number(),
  fifthPercentile: z.number(),
  mean: z.number(),
});

const encoderDescription = z.object({
  /** Name of the weights that it was built from. */
  name: z.string().min(1),
  /** SHA-256 of the weights. */
  weights: z.string(),
  /** Where these are not the published ones: how many texts of each group they were tuned on, and for how many epochs. */
  tuned: z
    .record(z.string(), z.object({ texts: z.number().int().positive(), epochs: z.number().int().positive() }))
    .nullable()
    .default(null),
  /** Values of a vector. */
  dimensions: z.number().int().positive(),
  layers: z.number().int().positive(),
  /** Pieces of the vocabulary, and those of the whole one that it was pruned from. */
  pieces: z.number().int().positive(),
  allPieces: z.number().int().positive(),
  onnx: file,
  vocabulary: file,
  /** Bytes of ONNX Runtime's binary, where it is served beside. */
  runtimeBytes: z.number().int().positive().optional(),
  /** What rounding does to the vectors of texts, by kind of text; null until it has been measured. */
  cosines: z.record(z.string(), cosine).nullable(),
});

/** The shape of `models/encoder/model.json`. */
export type EncoderDescription = z.infer<typeof encoderDescription>;
export type Cosine = z.infer<typeof cosine>;

/** Checks the content of the encoder's `model.json`. @throws naming the first field that is not as it should be */
export function parseEncoderDescription(value: unknown, name = "model.json"): EncoderDescription {
  const parsed = encoderDescription.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new Error(`invalid encoder description: ${name}, ${path.join(".") || "whole file"}: ${message}`, {
    cause: parsed.error,
  });
}
