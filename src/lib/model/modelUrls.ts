/** URLs of a task's `model.json` and `model.onnx`. */
export interface ModelUrls {
  description: string;
  onnx: string;
  /** URL of its `deep.json`, where it has a variant that reads meaning besides words. */
  deep?: string;
  /** URL of ONNX Runtime's binary, where it is not that of this site. */
  wasm?: string;
}

/** Those of a model that has a deep variant. */
export type DeepModelUrls = ModelUrls & { deep: string };
