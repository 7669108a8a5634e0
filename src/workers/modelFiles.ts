import type { ModelUrls } from "../lib/model/modelUrls.js";
import { parseDescription, type ModelDescription } from "../lib/model/description.js";
import { download, downloadJson, nothingYet, type Arrival } from "./download.js";

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
