import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { verifyFile } from "../../loaders/sources/verify.js";
import type { WeightFiles } from "./build.js";

/** Weights that an encoder may be built from, with what tells that their files are whole. */
export const knownWeights = {
  name: "all-MiniLM-L6-v2",
  revision: "1110a243fdf4706b3f48f1d95db1a4f5529b4d41",
  files: {
    "model.safetensors": {
      bytes: 90_868_376,
      sha256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    },
    "config.json": {
      bytes: 612,
      sha256: "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    },
    "tokenizer.json": {
      bytes: 466_247,
      sha256: "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    },
  },
} as const;

/** Where the weights lie unless told otherwise: beside the mirror of the data. */
export const weightsFolder: string = resolve(repositoryRoot, "../shared/encoder");

/**
 * Reads a folder of weights.
 *
 * @param tuned a folder with weights that were tuned from these (`tuning/tune.py`), to be read in their place
 * @throws if a file is missing, or is not byte for byte the one that is known
 */
export async function readWeights(folder: string, tuned?: string): Promise<WeightFiles> {
  const read = async (name: keyof typeof knownWeights.files) => {
    const file = join(folder, name);
    const content = await readFile(file).catch((cause: unknown) => {
      throw new Error(`missing file: ${file} (expected the weights of ${knownWeights.name})`, { cause });
    });
    await verifyFile(file, knownWeights.files[name]);
    return content;
  };
  return {
    weights: await (tuned === undefined ? read("model.safetensors") : readTuned(tuned)),
    config: JSON.parse((await read("config.json")).toString()),
    tokenizer: JSON.parse((await read("tokenizer.json")).toString()),
  };
}

async function readTuned(folder: string): Promise<Buffer> {
  const file = join(folder, "model.safetensors");
  return readFile(file).catch((cause: unknown) => {
    throw new Error(`missing file: ${file} (expected what tune.py wrote)`, { cause });
  });
}
