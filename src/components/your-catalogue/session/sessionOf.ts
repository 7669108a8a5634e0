import { columnsDigest } from "../../../lib/ownCatalogue/session/differences.js";
import { newSession, type Session } from "../../../lib/ownCatalogue/session/session.js";
import { taughtRecords } from "./taughtSession.js";
import { shownInAddress } from "../../address.js";
import type { CatalogueFile, CatalogueWorkspace } from "../workspace.js";

/** The work on the catalogue as a session; null where no file is open. */
export function sessionOf(workspace: CatalogueWorkspace): Session | null {
  const { file, mapping, labelMap, annotator, events, seed, models } = workspace;
  if (!file) return null;
  return newSession({
    ...{ catalogue: knownCatalogue(file), mapping, labelMap, annotator, events, seed },
    address: shownInAddress(),
    models: models.map(({ key, title, description }) => ({
      ...{ key, title, sha256: description.onnx.sha256, labels: description.labels },
    })),
    taught: taughtRecords(workspace).fitting,
  });
}

/** What a session remembers of a file. */
export function knownCatalogue({ name, sha256, table }: CatalogueFile): Session["catalogue"] {
  return { name, sha256, rows: table.rows, columns: columnsDigest(table.names) };
}
