import type { Evidence, TracedSource } from "./evidence.js";

/** Address of a licence by its SPDX name. */
export function licenceAddress(spdx: string): string {
  return `https://spdx.org/licenses/${spdx}`;
}

/** Media types of the files of a bundle, by ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  cff: "application/yaml",
  csv: "text/csv",
  js: "text/javascript",
  json: "application/json",
  jsonl: "application/jsonl",
  md: "text/markdown",
  onnx: "application/octet-stream",
  py: "text/x-python",
  ts: "text/x-typescript",
  tsv: "text/tab-separated-values",
  txt: "text/plain",
  xml: "application/xml",
};

/** Media type of a file by its name. */
export function mediaType(path: string): string {
  return mediaTypes[path.split(".").at(-1) ?? ""] ?? "text/plain";
}

/** Sources whose address serves the very bytes that the model was made from. */
export function addressedSources({ sources }: Evidence): (TracedSource & { url: string })[] {
  return sources.flatMap((each) => {
    const { source } = each;
    return source?.url && source.identical && source.sha256 === each.sha256
      ? [{ ...each, url: source.url }]
      : [];
  });
}

/** What a bundle is about, in two sentences. */
export function summaryOf({ question, description }: Evidence): string {
  return `${question} A model of ${description.labels.length} labels for text classification, with its figures, the labels that it gives, and what it was made from.`;
}
