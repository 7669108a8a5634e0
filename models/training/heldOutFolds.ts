import type { Example, Share, Variant } from "./taskDefinition.js";
import type { Fold } from "./fit.js";

/** The parts of the validation texts, each with what the variant learns from when that part is held out. */
export async function heldOutFolds(
  variant: Pick<Variant, "examples">,
  parts: readonly (readonly Example[])[],
  seed: number,
  share?: Share,
): Promise<Fold[]> {
  const folds: Fold[] = [];
  for (const held of parts) folds.push({ training: await variant.examples(seed, held, share), held });
  return folds;
}
