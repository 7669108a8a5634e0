import type { ModelDescription } from "../../../src/lib/model/description.js";

const shared = {
  ...{ featureVersion: 1, trainedOn: "" },
  features: {
    ...{ bits: 8, words: 1, shape: 0, counts: "binary" as const },
    fragments: { weight: 0, shortest: 3, longest: 3 },
  },
  onnx: { bytes: 1, sha256: "0".repeat(64) },
};

/** Two classes, decided at one half. */
export const binaryDescription: ModelDescription = {
  ...shared,
  ...{ task: "title-genre", kind: "binary", labels: ["non_fiction", "fiction"], thresholds: [0.5] },
};

/** Three labels, each given from one half. */
export const manyLabels: ModelDescription = {
  ...shared,
  ...{ task: "themes", kind: "multilabel", labels: ["love", "life", "war"], thresholds: [0.5, 0.5, 0.5] },
};
