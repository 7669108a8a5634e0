import { parseDescription } from "../lib/model/description.js";
import { LinearScorer } from "../lib/model/linearScorer.js";
import type { ModelUrls } from "./scoringClient.js";

const loaded = new Map<string, Promise<LinearScorer>>();

/**
 * The plain scorer of a model, for explanations: some tens of kilobytes, no runtime. Loaded once for each model.
 *
 * @throws if a file is missing or the two do not belong together
 */
export function loadExplainer(urls: ModelUrls): Promise<LinearScorer> {
  let scorer = loaded.get(urls.onnx);
  if (!scorer) {
    scorer = load(urls);
    loaded.set(urls.onnx, scorer);
    // A failed download may be tried again.
    scorer.catch(() => loaded.delete(urls.onnx));
  }
  return scorer;
}

async function load({ description, onnx }: ModelUrls): Promise<LinearScorer> {
  const [text, bytes] = await Promise.all([fetched(description), fetched(onnx)]);
  return new LinearScorer(parseDescription(await text.json()), new Uint8Array(await bytes.arrayBuffer()));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`missing file: ${url}, status ${response.status} (expected 200)`);
  return response;
}
