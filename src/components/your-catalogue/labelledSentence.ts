import { count, plural } from "../../lib/format.js";
import type { CatalogueTask } from "../../lib/ownCatalogue/catalogueTask.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** What the figures of a tab rest on: how many labels, and whether they speak for the catalogue. */
export function labelledSentence(workspace: CatalogueWorkspace, { rows }: CatalogueTask): string {
  const annotated = rows.filter((row) => workspace.consensus(row) !== undefined);
  const drawn = annotated.filter((row) => workspace.samplingOf(row) === "chance").length;
  const parts = [
    `${plural(rows.length, "record")} of ${count(workspace.catalogue?.size ?? 0)} with a known label.`,
  ];
  const own = rows.length - annotated.length;
  if (own > 0)
    parts.push(
      `${count(own)} have it from the file; for the others the figures speak only if these are like them.`,
    );
  if (annotated.length > drawn)
    parts.push(
      `${count(annotated.length - drawn)} were annotated because they were sought out: doubtful records make a model look worse than it is. The tab “How much is it?” uses those drawn by chance alone.`,
    );
  return parts.join(" ");
}
