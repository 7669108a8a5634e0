import {
  fittingRecords,
  packCentring,
  packTaught,
  unpackCentring,
  unpackTaught,
  type TaughtRecord,
} from "../../../lib/ownCatalogue/session/taughtRecord.js";
import type { TaughtModel } from "../teach/taughtModel.js";
import { addTaught, teachingClient, urlsOf, vectorsNow } from "../teach/taughtModels.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** What a taught model was made into, as it never changes. */
const packed = new WeakMap<TaughtModel["outcome"], ReturnType<typeof packTaught>>();

/** The taught models of a session, as far as there is room for them, and the titles of those that are left out. */
export function taughtRecords({
  taught,
}: Pick<CatalogueWorkspace, "taught">): ReturnType<typeof fittingRecords> {
  return fittingRecords(
    taught.map(({ model: { key, title }, base, labels, outcome }): TaughtRecord => {
      let weights = packed.get(outcome);
      if (!weights) packed.set(outcome, (weights = packTaught(outcome.taught)));
      return {
        ...{ key, title, labels, thresholds: outcome.thresholds, gain: outcome.gain, ...weights },
        base: { key: base.key, sha256: base.description.onnx.sha256 },
        centring: packCentring(outcome.centring),
      };
    }),
  );
}

/**
 * Lets a taught model of a session read the catalogue again, and keeps it.
 *
 * @returns what is to be said of it, null where it is as it was
 */
export async function restoreTaught(
  workspace: CatalogueWorkspace,
  record: TaughtRecord,
): Promise<string | null> {
  const { catalogue, models } = workspace;
  const { key, title, labels, thresholds, gain } = record;
  const base = models.find((model) => model.key === record.base.key);
  if (!catalogue || models.some((model) => model.key === key)) return null;
  if (base?.description.onnx.sha256 !== record.base.sha256)
    return `“${title}” was taught on another version of its model, and is left out.`;
  const [taught, centring] = [unpackTaught(record), unpackCentring(record.centring)];
  const vectors = centring && vectorsNow(workspace);
  const probabilities = await teachingClient.read({
    ...{ urls: urlsOf(base), titles: catalogue.title, taught, centring, vectors },
  });
  if (workspace.catalogue !== catalogue) return null;
  addTaught(workspace, {
    ...{ base, labels, probabilities, flips: null, named: { key, title } },
    outcome: { taught, centring, thresholds, gain },
    vectors: vectors?.part.rows.length ?? 0,
  });
  return centring && !vectors
    ? `“${title}” was taught with the encoder: read the titles for meaning, and let it read them again in the tab “Teach”.`
    : null;
}
