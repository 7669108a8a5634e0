import { plural } from "../../../src/lib/format.js";
import { isCollectionName } from "../../../src/lib/meaning/collectionName.js";
import { directionCount } from "../../../src/lib/meaning/directions.js";
import { packMeanings } from "../../../src/lib/meaning/meaningFile.js";
import { Meanings } from "../../../src/lib/meaning/meanings.js";
import { readTaskFile } from "../../artefacts.js";
import { collectionTexts } from "./collections.js";
import { textKey, unpackKept, type KeptMeanings } from "./keptMeanings.js";
import { meaningsFile, readRecord } from "./record.js";
import { rowsOf } from "./rows.js";

/**
 * The meanings of a collection's texts for a page, in the order of the texts. Those that the encoder has not read are left
 * out, and stderr says how many.
 *
 * @throws if there is no such collection
 */
export async function pageMeanings(name: string): Promise<Uint8Array> {
  if (!isCollectionName(name)) throw new Error(`unknown collection: ${name} (expected one with meanings)`);
  const { texts } = await collectionTexts[name]();
  const { encoder, directions, rows } = await readKept(name);
  const { wordsShare } = (await readRecord())[name];
  const missing = texts.filter((text) => !rows.has(textKey(text))).length;
  if (missing > 0)
    process.stderr.write(
      `${name}: ${plural(missing, "text")} without a meaning (expected after: npm run encoder -- --directions)\n`,
    );
  return packMeanings({ encoder, directions, wordsShare }, rowsOf(texts, rows));
}

/** The meanings of titles; null where the encoder has not read all of them. */
export async function titleMeanings(titles: readonly string[]): Promise<Meanings | null> {
  const { rows } = await readKept("titles");
  const isComplete = titles.every((title) => rows.has(textKey(title)));
  return isComplete ? new Meanings(rowsOf(titles, rows), directionCount) : null;
}

/** The kept meanings of a collection. */
export async function readKept(name: string): Promise<KeptMeanings> {
  const content = await readTaskFile("encoder", meaningsFile(name));
  return unpackKept(Uint8Array.from(content).buffer);
}
