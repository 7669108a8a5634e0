import { catalogueTexts, type CatalogueTexts } from "./catalogueTexts.js";
import type { Centring } from "./centring.js";
import type { KnownText } from "./knownText.js";
import { taughtProbabilities, type Taught } from "./taught.js";

/** A catalogue and a model that was taught, to read it. */
export interface ReadingRequest extends CatalogueTexts {
  taught: Taught;
  /** How the vectors were centred that it was taught with, null where there were none. */
  centring: Centring | null;
}

/**
 * Lets a taught model read a catalogue: titles × labels, NaN for a record without a title.
 *
 * @param onProgress called with the share that is done, in [0, 1]
 */
export function readAnew(
  request: ReadingRequest,
  onProgress?: (share: number, doing: string) => void,
): Float32Array {
  const { known } = catalogueTexts(request, request.centring);
  const labels = request.description.labels.length;
  return readTitles(request.titles, labels, request.taught, known, (share) =>
    onProgress?.(share, "reading the titles anew"),
  );
}

/** The probabilities of all titles by a taught model. @param known what is known of the title of a row */
export function readTitles(
  titles: readonly string[],
  labels: number,
  taught: Taught,
  known: (row: number) => KnownText,
  onProgress: (share: number) => void,
): Float32Array {
  const read = taughtProbabilities(taught);
  const answers = new Float32Array(titles.length * labels).fill(NaN);
  titles.forEach((title, row) => {
    if (row % 5000 === 0) onProgress(row / titles.length);
    if (title !== "") answers.set(read(known(row)), row * labels);
  });
  return answers;
}
