import type { Sampling } from "../../../lib/ownCatalogue/annotation.js";
import { disagreementOrder, doubtOrder } from "../../../lib/ownCatalogue/seekingOrders.js";
import { varietyOrder } from "../../../lib/ownCatalogue/variety.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { isJudged, judgedByOthersAlone } from "./judged.js";

/** An order in which titles are asked. */
export interface AskingOrder {
  /** Its name in the address. */
  key: string;
  label: string;
  /** What it is good for, in a sentence. */
  about: string;
  sampling: Sampling;
  /** What is missing before it can be used; null where nothing is. */
  missing?: (workspace: CatalogueWorkspace) => string | null;
  /** Rows with a title, the first to be asked first. */
  rows: (workspace: CatalogueWorkspace) => Int32Array;
  /** Is the row still to be asked? Those are that nobody has judged, unless told. */
  isOpen?: (workspace: CatalogueWorkspace, row: number) => boolean;
}

export const askingOrders: readonly AskingOrder[] = [
  {
    ...{ key: "chance", label: "by chance", sampling: "chance", rows: byChance },
    about: "A random sample: the only order from which shares and accuracy can be estimated.",
  },
  {
    ...{ key: "doubt", label: "by doubt", sampling: "doubt", rows: byDoubt },
    about: "The titles of which the model is least sure come first: they teach it most.",
  },
  {
    ...{ key: "variety", label: "by variety", sampling: "variety" },
    about:
      "By doubt, but near-copies of a title that was asked wait until all other titles have been, and so do titles that mean nearly the same, as far as they have been read for meaning.",
    rows: (workspace) => {
      const { catalogue, keys } = workspace;
      const asked = keys.flatMap((_, row) => (isJudged(workspace, row) ? row : []));
      const vectors = workspace.meaning?.vectors;
      return varietyOrder(
        catalogue?.title ?? [],
        byDoubt(workspace),
        asked,
        (one, other) => vectors?.cosine(one, other) ?? null,
      );
    },
  },
  {
    ...{ key: "slice", label: "the records singled out", sampling: "slice" },
    about: "Only the records that you have singled out, by chance.",
    missing: ({ selection }) =>
      selection ? null : "Single records out first, in the tab “Cross-filtering”: those that pass a filter.",
    rows: (workspace) => byChance(workspace).filter((row) => workspace.isSelected(row)),
  },
  {
    ...{ key: "disagreement", label: "where two models differ", sampling: "disagreement" },
    about:
      "The titles of which the two models that read the catalogue last say the most different things come first.",
    missing: (workspace) =>
      rival(workspace) ? null : "Let a second model of the same labels read the catalogue first.",
    rows: (workspace) => {
      const other = rival(workspace);
      return other ? disagreementOrder(workspace.models[0], other, titled(workspace)) : byChance(workspace);
    },
  },
  {
    ...{ key: "second", label: "a second opinion", sampling: "second opinion", rows: byChance },
    about: "Titles that another annotator has judged and you have not, without what they said, by chance.",
    isOpen: judgedByOthersAlone,
  },
];

function titled({ catalogue }: CatalogueWorkspace): Int32Array {
  const title = catalogue?.title ?? [];
  const rows = new Int32Array(title.length);
  let length = 0;
  for (let row = 0; row < rows.length; row++) if (title[row] !== "") rows[length++] = row;
  return rows.subarray(0, length);
}

function byChance({ catalogue, chance }: CatalogueWorkspace): Int32Array {
  return chance.filter((row) => catalogue?.title[row] !== "");
}

function byDoubt(workspace: CatalogueWorkspace): Int32Array {
  return doubtOrder(workspace.models[0], titled(workspace));
}

/** The next model with the labels of the one in use. */
function rival({ models: [own, ...others] }: CatalogueWorkspace) {
  return others.find(({ description }) => String(description.labels) === String(own.description.labels));
}
