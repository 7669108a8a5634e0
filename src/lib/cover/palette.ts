import type { RankedLabel } from "../model/ranking.js";
import type { GenreColour } from "./genreColours.js";

/** A bar of a book's bar code. */
export interface PaletteBar extends GenreColour {
  probability: number;
  /** The bar's part of the whole width: the probability as a share of those of all bars, in [0, 1]. */
  share: number;
}

const fewest = 3;

/**
 * The colours of one book: its genres that reach their thresholds (or the three most probable, if fewer do), most
 * probable first, each as wide as its probability.
 *
 * @param ranked labels as `rankLabels` orders them
 */
export function coverPalette(
  ranked: readonly RankedLabel[],
  colours: ReadonlyMap<string, GenreColour>,
): PaletteBar[] {
  const given = ranked.filter((each) => each.given);
  const chosen =
    given.length >= fewest
      ? given
      : [...ranked].sort((a, b) => b.probability - a.probability).slice(0, fewest);
  const bars = chosen.flatMap(({ label, probability }) => {
    const colour = colours.get(label);
    return colour ? [{ ...colour, probability }] : [];
  });
  const whole = bars.reduce((sum, { probability }) => sum + probability, 0);
  return bars.map((bar) => ({ ...bar, share: whole > 0 ? bar.probability / whole : 1 / bars.length }));
}

/** The palette as lines of "#rrggbb  genre  probability", for pasting into other programs. */
export function hexList(bars: readonly PaletteBar[]): string {
  return bars.map(({ hex, genre, probability }) => `${hex}\t${genre}\t${probability.toFixed(3)}\n`).join("");
}
