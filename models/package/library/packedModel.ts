import type { LinearModel } from "../../../src/lib/model/linearModel.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { weightsOfSigns, weightSigns } from "./weightSigns.js";

/** A model as the library carries it: all that scoring needs, as JSON. */
export interface PackedModel extends Pick<
  ModelDescription,
  "task" | "kind" | "labels" | "thresholds" | "certain" | "features"
> {
  columns: number;
  scales: number[];
  bias: number[];
  /** See `weightSigns`. */
  weights: string;
}

/** @throws if the model has been pruned, or its weights are finer than a byte: it would be too large for the library */
export function packModel(description: ModelDescription, model: LinearModel): PackedModel {
  if (model.rowOf || !(model.weights instanceof Int8Array))
    throw new Error(
      `unfit model: ${description.task} (expected a byte for each weight, and a row for each bucket)`,
    );
  const { task, kind, labels, thresholds, certain, features } = description;
  const { columns, scales, bias, weights } = model;
  return {
    ...{ task, kind, labels, thresholds, ...(certain && { certain }), features },
    ...{ columns, scales: [...scales], bias: [...bias], weights: weightSigns(weights) },
  };
}

export function unpackModel({ columns, scales, bias, weights }: PackedModel): LinearModel {
  const unpacked = weightsOfSigns(weights);
  return {
    rows: unpacked.length / columns,
    columns,
    weights: unpacked,
    scales: Float32Array.from(scales),
    bias: Float32Array.from(bias),
  };
}
