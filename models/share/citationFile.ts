import { stringify } from "yaml";
import type { Evidence } from "./evidence.js";

/** `CITATION.cff` of a model (Citation File Format 1.2.0). */
export function citationFile({ title, name, question, citation, date, description }: Evidence): string {
  return stringify({
    "cff-version": "1.2.0",
    message: "If you use this model, please cite it, and the sources that its datasheet names.",
    title: `${citation.title}: ${title} (model ${name})`,
    abstract: `${question} Its model file has the sha256 ${description.onnx.sha256}.`,
    type: "software",
    authors: citation.authors.map((author) => ({ name: author })),
    license: citation.licence,
    version: citation.version,
    "date-released": date,
    keywords: ["library metadata", "text classification"],
  });
}
