import type { Change, CatalogueWorkspace } from "./workspace.js";

/** One question asked of the reader's catalogue, in a tab of its own. */
export interface CatalogueTab {
  /** Name in the address. */
  key: string;
  label: string;
  /** What must be there before it can answer: a catalogue, a model's answers, or records with labels besides. */
  needs: "catalogue" | "answers" | "labels";
  /** Changes after which it is built anew; a tab that follows the workspace by itself has none but "catalogue". */
  rebuiltBy: readonly Change[];
  /** Its content; what it keeps in the address is under the scope of its key. Its code is fetched when it is first opened. */
  open: () => Promise<(workspace: CatalogueWorkspace) => HTMLElement>;
}
