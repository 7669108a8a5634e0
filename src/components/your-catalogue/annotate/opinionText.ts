import type { ModelDescription } from "../../../lib/model/description.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import type { Opinion } from "../../../lib/ownCatalogue/annotation.js";

/** An opinion as readers see it: the names of its labels, "not sure" or "no label fits". */
export function opinionText(
  description: Pick<ModelDescription, "labels" | "names">,
  opinion: Opinion,
): string {
  if (opinion.kind === "unsure") return "not sure";
  if (opinion.kind === "unfit") return "no label fits";
  const names = labelNames(description);
  const own = opinion.labels.map((label) => names[description.labels.indexOf(label)] ?? label);
  return own.join("; ") || "none of the labels";
}
