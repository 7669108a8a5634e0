/** Names of the browser's stores of files that stay for the next visit. */
export const storages = {
  encoder: "encoder",
  /** ONNX Runtime's binary, which all models share. */
  runtime: "runtime",
} as const;
