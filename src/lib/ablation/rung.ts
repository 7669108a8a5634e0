import type { Evaluation, ModelRecord } from "../model/evaluation.js";

/** A trained model as a rung of the ladder. */
export interface Rung extends ModelRecord {
  key: string;
}

/** A rung with its scores on the test sample. */
export interface ScoredRung extends Rung {
  test: NonNullable<ModelRecord["test"]>;
}

/** The models in the order of the ladder, those alone that were scored on the test sample. */
export function scoredRungs({ models }: Evaluation): ScoredRung[] {
  return Object.entries(models).flatMap(([key, { test, ...record }]) =>
    test === null ? [] : [{ key, ...record, test }],
  );
}

/** The model that is kept. */
export function finalRung(evaluation: Evaluation): Rung {
  const { final, models } = evaluation;
  if (!(final in models))
    throw new Error(`missing model: "${final}" (expected one of ${Object.keys(models).join(", ")})`);
  return { key: final, ...models[final] };
}
