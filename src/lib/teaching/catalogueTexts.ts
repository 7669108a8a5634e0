import type { ModelDescription } from "../model/description.js";
import { featureLogits, type LinearModel } from "../model/linearModel.js";
import { TitleVectors, type VectorPart } from "../ownCatalogue/meaning/titleVectors.js";
import { FeatureExtractor } from "../text/features.js";
import { centred, centringOf, type Centring } from "./centring.js";
import { columnLogits, type KnownText } from "./knownText.js";

/** Vectors of some titles of a catalogue. */
export interface CatalogueVectors {
  dimensions: number;
  part: VectorPart;
}

/** A catalogue as a model that is to be taught, or was, reads it. */
export interface CatalogueTexts {
  description: ModelDescription;
  model: LinearModel;
  titles: readonly string[];
  /** null where the encoder takes no part. */
  vectors: CatalogueVectors | null;
}

const noVector = new Float32Array();

/**
 * What is known of each title of a catalogue.
 *
 * @param centring that of an earlier reading, whose vectors a model was taught with; that of the vectors at hand if not given
 * @returns what is known of the title of a row, and how vectors were centred, null without any
 */
export function catalogueTexts(
  { description, model, titles, vectors }: CatalogueTexts,
  centring?: Centring | null,
): { known: (row: number) => KnownText; centring: Centring | null } {
  const extractor = new FeatureExtractor(description.features);
  let vectorOf = (_: number): Float32Array => noVector;
  let moving = centring ?? null;
  if (vectors) {
    const held = new TitleVectors(titles.length, vectors.dimensions);
    held.addPart(vectors.part);
    const found = moving ?? centringOf(held.all(), vectors.dimensions);
    moving = found;
    vectorOf = (row) => centred(held.vector(row), found);
  } else if (moving) {
    const missing = centred(null, moving);
    vectorOf = () => missing;
  }
  const known = (row: number): KnownText => {
    const words = extractor.extract(titles[row]);
    return {
      ...{ words, vector: vectorOf(row) },
      logits: columnLogits(description.kind, featureLogits(model, words)),
    };
  };
  return { known, centring: moving };
}
