import { z } from "../zod.js";
import { featureVersion } from "../text/features.js";

const share = z.number().min(0).max(1);

/**
 * Of binary models that may abstain: labels are certain below the first and from the second probability, where the stated
 * share of them is right with the stated confidence (see `certainRange`); in between the model is unsure.
 */
export const certainLimits = z.object({
  accuracy: share,
  confidence: share.optional(),
  below: share,
  from: share,
});

/** What a model tells of a text: see `modelDescription`. */
export const modelKind = z.enum(["binary", "multiclass", "multilabel"]);
export type ModelKind = z.infer<typeof modelKind>;

/** The shape of `model.json`: all that is needed, beside the ONNX file, to serve a model. */
export const modelDescription = z
  .object({
    task: z.string().min(1),
    /**
     * binary: the second label against the first. multiclass: one of three labels or more. multilabel: each label for
     * itself.
     */
    kind: modelKind,
    labels: z.array(z.string().min(1)).min(1),
    /** What readers see of each label, where that differs from how it is written in tables. */
    names: z.array(z.string().min(1)).optional(),
    /** CSS colour of each label, where the palette's, which goes by their order, does not do. */
    colours: z.array(z.string().min(1)).optional(),
    /** Version of the feature code that the weights belong to. */
    featureVersion: z.number().int(),
    features: z.object({
      bits: z.number().int().min(8).max(24),
      buckets: z.number().int().positive().optional(),
      words: z.number().min(0),
      fragments: z.object({
        weight: z.number().min(0),
        shortest: z.number().int().min(1),
        longest: z.number().int(),
      }),
      shape: z.number().min(0),
      counts: z.enum(["binary", "log"]),
      names: z.number().min(0).optional(),
      signs: z.number().min(0).optional(),
      skips: z.number().min(0).optional(),
      titlePage: z.object({ head: z.number().min(0), forms: z.number().min(0) }).optional(),
    }),
    /**
     * binary: one, for the second label. multilabel: one for each label. A probability at or above it is a yes.
     * multiclass: none, the likeliest label is decided for.
     */
    thresholds: z.array(share),
    certain: certainLimits.optional(),
    /**
     * Multi-label models: the probability from which each label is right as often as stated, with the stated confidence
     * for each label by itself (see `promisedCuts`); null for labels of which that could not be shown.
     */
    promised: z.object({ accuracy: share, confidence: share, from: z.array(share.nullable()) }).optional(),
    onnx: z.object({ bytes: z.number().int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    /** What the model was trained on and how, in words. */
    trainedOn: z.string(),
  })
  .refine((model) => model.kind !== "binary" || model.labels.length === 2, {
    message: "a binary model has two labels",
    path: ["labels"],
  })
  .refine((model) => model.kind !== "multiclass" || model.labels.length > 2, {
    message: "a multiclass model has three labels or more",
    path: ["labels"],
  })
  .refine((model) => model.thresholds.length === (model.kind === "multiclass" ? 0 : columnCount(model)), {
    message: "there is a threshold for each column, and none of a multiclass model",
    path: ["thresholds"],
  })
  .refine((model) => !model.promised || model.promised.from.length === model.labels.length, {
    message: "there is a promise, or null, for each label",
    path: ["promised"],
  })
  .refine((model) => !model.names || model.names.length === model.labels.length, {
    message: "there is a name for each label",
    path: ["names"],
  })
  .refine((model) => !model.colours || model.colours.length === model.labels.length, {
    message: "there is a colour for each label",
    path: ["colours"],
  });

export type ModelDescription = z.infer<typeof modelDescription>;

/** Columns of the weight table: one for each label, but a single one for a binary model. */
export function columnCount(model: { kind: ModelKind; labels: readonly string[] }): number {
  return model.kind === "binary" ? 1 : model.labels.length;
}

/** The kind of a single-label model. @param labels how many it has */
export function singleLabelKind(labels: number): "binary" | "multiclass" {
  return labels === 2 ? "binary" : "multiclass";
}

/**
 * Checks the content of a `model.json`.
 *
 * @param name what to call the file in an error
 * @throws if a field is missing or of another type, or if the weights belong to other feature code
 */
export function parseDescription(value: unknown, name = "model.json"): ModelDescription {
  const parsed = modelDescription.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `invalid model description: ${name}, ${issue.path.join(".") || "whole file"}: ${issue.message}`,
      {
        cause: parsed.error,
      },
    );
  }
  if (parsed.data.featureVersion !== featureVersion)
    throw new Error(
      `outdated model: ${name} has feature version ${parsed.data.featureVersion} (expected ${featureVersion}; train it again)`,
    );
  return parsed.data;
}
