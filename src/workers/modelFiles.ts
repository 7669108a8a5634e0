import { parseDescription, type ModelDescription } from "../lib/model/description.js";
import { download, downloadJson, nothingYet, type Arrival } from "./download.js";

/** URLs of a task's `model.json` and `model.onnx`. */
export interface ModelUrls {
  description: string;
  onnx: string;
  /** URL of its `deep.json`, where it has a variant that reads meaning besides words. */
  deep?: string;
  /** URL of ONNX Runtime's binary, where it is not that of this site. */
  wasm?: string;
}

/** What the two files of a model hold. */
export interface ModelFiles {
  description: ModelDescription;
  onnx: Uint8Array;
}

/**
 * Fetches the two files of a model.
 *
 * @throws if one is missing or breaks off, or the description is none
 */
export async function downloadModel(
  urls: ModelUrls,
  arrived: Arrival = nothingYet(),
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<ModelFiles> {
  const [json, onnx] = await Promise.all([
    downloadJson(urls.description, arrived, onArrival),
    download(urls.onnx, arrived, onArrival),
  ]);
  return { description: parseDescription(json), onnx: new Uint8Array(onnx) };
}
