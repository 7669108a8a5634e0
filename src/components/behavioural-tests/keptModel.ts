import { get, set } from "idb-keyval";
import type { ModelFilePair } from "../../lib/model/modelFiles.js";
import { sha256 } from "../../lib/sha256.js";

/** Where the browser keeps the reader's own model for a later visit. */
const key = "genre workbench: own model";

/** The reader's own model of an earlier visit, checked again; undefined where there is none that can be used. */
export async function keptModel(): Promise<ModelFilePair | undefined> {
  try {
    const kept = await get<Pick<ModelFilePair, "json" | "onnx">>(key);
    const { readModelFiles } = await import("../../lib/model/modelFiles.js");
    return kept && (await readModelFiles([kept.json, kept.onnx], sha256));
  } catch {
    // A browser that keeps nothing has nothing; a model of older feature code has to be trained again.
    return undefined;
  }
}

/** Keeps a model for a later visit; false where the browser keeps nothing. */
export async function keepModel({ json, onnx }: ModelFilePair): Promise<boolean> {
  try {
    await set(key, { json, onnx });
    return true;
  } catch {
    return false;
  }
}
