import type { Annotation } from "../../../lib/ownCatalogue/annotation.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** The annotations of a record that are about the labels of the model in use. */
function annotationsOf(workspace: CatalogueWorkspace, row: number): readonly Annotation[] {
  return workspace.consensus(row)?.annotations ?? [];
}

/** Has anyone judged the record? */
export function isJudged(workspace: CatalogueWorkspace, row: number): boolean {
  return annotationsOf(workspace, row).length > 0;
}

/** What the annotator at work says of the record; undefined where they have said nothing. */
export function ownAnnotation(workspace: CatalogueWorkspace, row: number): Annotation | undefined {
  return annotationsOf(workspace, row).find(({ annotator }) => annotator === workspace.annotator);
}

/** Has another annotator judged the record, and the one at work not? */
export function judgedByOthersAlone(workspace: CatalogueWorkspace, row: number): boolean {
  const annotations = annotationsOf(workspace, row);
  return annotations.length > 0 && annotations.every(({ annotator }) => annotator !== workspace.annotator);
}
