import { sessionDifferences } from "../../../lib/ownCatalogue/session/differences.js";
import { fittingMapping } from "../../../lib/ownCatalogue/session/fittingMapping.js";
import { roles } from "../../../lib/ownCatalogue/mappedCatalogue.js";
import type { Session } from "../../../lib/ownCatalogue/session/session.js";
import { showAddress } from "../../address.js";
import type { ReadByModel } from "../modelPanel.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { knownCatalogue } from "./sessionOf.js";
import { restoreTaught } from "./taughtSession.js";

/**
 * Takes a session over to the catalogue that is open: columns, annotations, what the tabs show, and the models that read it
 * or were taught, which read it again. What was annotated meanwhile stays.
 *
 * @param read lets a model of the site read the catalogue
 * @returns what differs from the catalogue of the session, and what could not be taken over, in sentences
 */
export async function applySession(
  workspace: CatalogueWorkspace,
  session: Session,
  read: ReadByModel,
): Promise<string[]> {
  const { file } = workspace;
  if (!file) return [];
  const { mapping, gone } = fittingMapping(session.mapping, file.table.names, workspace.mapping);
  const isMapped =
    workspace.seed === session.seed && roles.every((role) => mapping[role] === workspace.mapping[role]);
  workspace.seed = session.seed;
  workspace.annotator ||= session.annotator;
  // Before anything is waited for: nothing that was annotated may be lost.
  workspace.unite(session.events);
  if (!isMapped) await workspace.use(mapping);
  if (workspace.file !== file) return [];
  // Every tab shows what it showed.
  showAddress(session.address);
  const said = sessionDifferences(session, {
    ...{ ...knownCatalogue(file), gone },
    hasRecord: (key) => workspace.rowOf.has(key),
  });
  const taught = new Set(session.taught.map(({ key }) => key));
  // The one in use comes last: the newest answers are those in use.
  for (const model of session.models.filter(({ key }) => !taught.has(key)).reverse()) {
    if (!workspace.catalogue) break;
    const known = workspace.models.find(({ key }) => key === model.key);
    const answered = known?.description ?? (await read(model.key));
    if (workspace.file !== file) return [];
    if (!answered)
      said.push(
        model.key.startsWith("taught")
          ? `“${model.title}” was too large for the session: it is left out.`
          : `“${model.title}” is not a model of this site: open its files under “Your own model”.`,
      );
    else if (answered.onnx.sha256 !== model.sha256)
      said.push(`“${model.title}” is another version than then: its answers may differ.`);
  }
  for (const record of [...session.taught].reverse()) {
    const note = await restoreTaught(workspace, record);
    if (note !== null) said.push(note);
    if (workspace.file !== file) return [];
  }
  for (const { key } of [...session.models].reverse()) workspace.prefer(key);
  const [first] = workspace.models;
  if (first && String(first.description.labels) === String(session.models[0]?.labels))
    workspace.mapLabels({ ...workspace.labelMap, ...session.labelMap });
  return said;
}
