import { z } from "zod";
import { collectionNames } from "../../../src/lib/meaning/collectionName.js";
import { readTaskFile } from "../../artefacts.js";

/** How the share of words in closeness was chosen: labels shared with the five closest texts, by share. */
const choice = z.object({
  /** Training texts that the encoder was not tuned on, whose neighbours were looked for. */
  asked: z.number().int().positive(),
  /** Training texts among which they were looked for. */
  among: z.number().int().positive(),
  tried: z.array(z.object({ wordsShare: z.number(), sharedLabels: z.number() })),
});

const collection = z.object({
  texts: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How much shared words count in how close two texts are; meaning counts for the rest. */
  wordsShare: z.number().min(0).max(1),
  /** null where the texts have no labels to choose by. */
  choice: choice.nullable(),
});

const record = z.record(z.enum(collectionNames), collection);

/** What is recorded of the kept meanings, by collection: the shape of `models/encoder/directions/record.json`. */
export type DirectionsRecord = z.infer<typeof record>;
export type CollectionRecord = z.infer<typeof collection>;

/** Name of the record, and of a collection's file, in the folder of the encoder. */
export const recordFile = "directions/record.json";
export const meaningsFile = (name: string): string => `directions/${name}.bin`;

/** Reads the record. @throws if it is not there or not as it should be */
export async function readRecord(): Promise<DirectionsRecord> {
  return record.parse(JSON.parse((await readTaskFile("encoder", recordFile)).toString()));
}
