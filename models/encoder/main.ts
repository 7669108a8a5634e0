import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../loaders/wholeFile.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { bytes, count, decimal } from "../../src/lib/format.js";
import {
  parseEncoderDescription,
  type Cosine,
  type EncoderDescription,
} from "../../src/lib/encoder/description.js";
import { digest } from "../../loaders/digest.js";
import { json, readTaskFile, writeArtefact } from "../artefacts.js";
import { buildEncoder } from "./build.js";
import { encoderCard } from "./card.js";
import { measureCosines } from "./cosines.js";
import { writeDirections } from "./directions/write.js";
import { compareTunings } from "./tuning/compare.js";
import { compareTeachers } from "./tuning/teaching.js";
import { tuningTexts } from "./tuning/texts.js";
import { knownWeights, readWeights, weightsFolder } from "./weights.js";

/** What the command takes. */
const description = {
  call: "npm run encoder --",
  purpose:
    "Builds models/encoder/ from the published weights of a sentence encoder, or what was tuned from them: pruned to the " +
    "pieces that Latin script can need, rounded to 8 and 4 bits. The weights are looked for in ../shared/encoder.",
  options: {
    "--weights <folder>": "where model.safetensors, config.json and tokenizer.json lie instead",
    "--tuned <folder>":
      "where weights lie that models/encoder/tuning/tune.py tuned from these, to be built from",
    "--tuning-texts <folder>": "keeps the encoder, and writes the training texts of all tasks for tune.py",
    "--compare <folder>":
      "keeps the encoder, and compares what tune.py wrote: a folder for each tuning, named by what it was tuned on",
    "--teach":
      "keeps the encoder, and tries what the word model of titles learns where the encoder joins its teacher",
    "--check":
      "keeps the encoder, and measures on a thousand texts of each kind how near its vectors are to those of the weights " +
      "before rounding; the figures join model.json and the card",
    "--directions":
      "keeps the encoder, and writes the meanings of all titles, quotations, questions and descriptions of books, 64 bytes " +
      "a text; only texts that have no vector yet are encoded",
    "--texts <number>": "with --check: texts of each kind, if not a thousand",
  },
  examples: [
    [
      "npm run encoder",
      "builds the encoder from the published weights, the same bytes each time, in half a minute",
    ],
    [
      "npm run encoder -- --directions",
      "writes what texts mean, the same bytes each time, once their vectors are kept",
    ],
    ["npm run encoder -- --tuning-texts texts", "writes what tune.py learns from"],
    [
      "npm run encoder -- --compare tunings",
      "compares finished tunings, an hour each until vectors are kept, and writes tuning/comparison.json",
    ],
    ["npm run encoder -- --tuned tuned --check", "measures the encoder that was tuned, in some ten minutes"],
  ],
} as const;

async function encoder({
  weights: folder,
  tuned,
  check,
  teach,
  compare,
  directions,
  texts = "1000",
  "tuning-texts": tuningFolder,
}: OptionValues<keyof typeof description.options>): Promise<void> {
  if (tuningFolder !== undefined) return writeTuningTexts(tuningFolder);
  if (compare !== undefined) return compareTunings(compare, (line) => console.error(line));
  if (teach) return compareTeachers((line) => console.error(line));
  if (directions) return writeDirections();
  const files = await readWeights(folder ?? weightsFolder, tuned);
  if (check) {
    const [model, onnx] = await Promise.all(
      ["model.json", "model.onnx"].map((file) => readTaskFile("encoder", file)),
    );
    const built = parseEncoderDescription(JSON.parse(model.toString()));
    const vocabulary = (await readTaskFile("encoder", "vocabulary.txt")).toString();
    const exact = buildEncoder(files, { exact: true }).onnx;
    const cosines: Record<string, Cosine> = {};
    for await (const [kind, measured] of measureCosines(onnx, exact, vocabulary, positive(texts))) {
      cosines[kind] = measured;
      console.error(
        `${kind}: ${count(measured.texts)} texts, cosine ${decimal(measured.lowest, 4)} at the lowest, ` +
          `${decimal(measured.fifthPercentile, 4)} at the 5th percentile, ${decimal(measured.mean, 4)} in the mean`,
      );
    }
    return writeDescription({ ...built, cosines });
  }
  const { onnx, pieces, allPieces, dimensions, layers } = buildEncoder(files);
  const vocabulary = `${pieces.join("\n")}\n`;
  const known = (content: Uint8Array | string) => ({
    bytes: Buffer.byteLength(content),
    sha256: digest(content),
  });
  await writeArtefact("encoder", "model.onnx", onnx);
  await writeArtefact("encoder", "vocabulary.txt", vocabulary);
  const built = known(onnx);
  await writeDescription({
    name: knownWeights.name,
    weights: digest(files.weights),
    tuned: tuned === undefined ? null : await readTuning(tuned),
    dimensions,
    layers,
    pieces: pieces.length,
    allPieces,
    onnx: built,
    vocabulary: known(vocabulary),
    cosines: await measuredBefore(built.sha256),
  });
  console.error(`models/encoder/model.onnx: ${bytes(onnx.length)}, ${count(pieces.length)} pieces`);
}

async function writeTuningTexts(folder: string): Promise<void> {
  const { labels, texts } = await tuningTexts();
  await writeWhole(join(folder, "labels.json"), json(labels));
  await writeWhole(join(folder, "texts.jsonl"), texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
  console.error(
    `${count(texts.length)} texts, ${count(texts.filter(({ kept }) => kept).length)} of them kept out`,
  );
}

/** What tune.py says of a tuning beside its weights. */
async function readTuning(folder: string): Promise<EncoderDescription["tuned"]> {
  return JSON.parse(await readFile(join(folder, "tuning.json"), "utf8")) as EncoderDescription["tuned"];
}

function positive(texts: string): number {
  if (/^[1-9]\d*$/.test(texts)) return Number(texts);
  throw new Error(`invalid number: --texts ${texts} (expected a whole number above 0)`);
}

/** The cosines that stand in model.json, where they are of this ONNX file. */
async function measuredBefore(sha256: string): Promise<EncoderDescription["cosines"]> {
  const before = await readTaskFile("encoder", "model.json").catch(() => null);
  if (before === null) return null;
  const { onnx, cosines } = parseEncoderDescription(JSON.parse(before.toString()));
  return onnx.sha256 === sha256 ? cosines : null;
}

async function writeDescription(built: EncoderDescription): Promise<void> {
  await writeArtefact("encoder", "model.json", json(built));
  await writeArtefact("encoder", "README.md", encoderCard(built));
}

await startCommand(description, encoder);
