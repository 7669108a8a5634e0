import { wordHash } from "../../src/lib/text/tokens.js";
import type { Example } from "../training/taskDefinition.js";
import { withoutHeld, type WeakTitles } from "./data.js";

/** Is a row in a share, in [0, 1], of its kind? Drawn by its ID, so that a larger share holds every smaller one. */
export function inShare(id: string, share = 1): boolean {
  return (wordHash(`share ${id}`) >>> 0) / 2 ** 32 < share;
}

/**
 * A share of the weak titles without those that are held out. Annotated books stay in the collection, so that a share
 * takes unlabelled titles only.
 */
export function sharedTitles(
  weak: WeakTitles,
  annotated: readonly { id: string }[],
  held: readonly Example[],
  share = 1,
): WeakTitles {
  const { collection, catalogue, novels, readers, lives, madeUp } = withoutHeld(weak, held);
  const stays = new Set(annotated.map(({ id }) => id));
  const kept = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => inShare(id, share));
  return {
    collection: collection.filter(({ id }) => stays.has(id) || inShare(id, share)),
    catalogue: kept(catalogue),
    novels: kept(novels),
    readers: kept(readers),
    lives: kept(lives),
    madeUp,
  };
}
