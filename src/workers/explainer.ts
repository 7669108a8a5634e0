import type { LinearScorer } from "../lib/model/linearScorer.js";
import { Once } from "../lib/once.js";
import type { ModelUrls } from "../lib/model/modelUrls.js";

const loaded = new Once<LinearScorer>();

/**
 * The plain scorer of a model, for explanations: some tens of kilobytes, no runtime. Loaded once for each model, and its
 * code with the first.
 *
 * @throws if a file is missing or the two do not belong together
 */
export function loadExplainer(urls: ModelUrls): Promise<LinearScorer> {
  return loaded.get(urls.onnx, async () => {
    const code = [import("../lib/model/linearScorer.js"), import("./modelFiles.js")] as const;
    const [{ LinearScorer }, { downloadModel }] = await Promise.all(code);
    const { description, onnx } = await downloadModel(urls);
    return new LinearScorer(description, onnx);
  });
}
