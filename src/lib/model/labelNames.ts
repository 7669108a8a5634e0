import type { ModelDescription } from "./description.js";

/** What readers see of each label: its name, or the label with hyphens for underscores. */
export function labelNames({ labels, names }: Pick<ModelDescription, "labels" | "names">): string[] {
  return names ?? labels.map((label) => label.replaceAll("_", "-"));
}
