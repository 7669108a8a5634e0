import { html } from "htl";
import { count } from "../lib/format.js";
import type { ModelDescription } from "../lib/model/description.js";
import type { Provenance } from "../lib/rows.js";
import { checksum } from "./provenance.js";

/** What a prediction was made for. */
export interface Predicted {
  /** The record, such as "record 014602826", or where else the text came from. */
  record: string;
  /** Files that the record was read from; none where the reader gave the text. */
  sources?: readonly Provenance[];
}

/** The lineage of a prediction, folded: its record, the files of that with their checksums, the features and the model. */
export function lineage(description: ModelDescription, { record, sources = [] }: Predicted): HTMLElement {
  const { task, features, featureVersion, onnx, trainedOn } = description;
  return html`<details class="lineage">
    <summary>Lineage of this prediction</summary>
    <dl>
      <dt>Record</dt>
      <dd>${record}</dd>
      ${
        sources.length === 0
          ? null
          : html.fragment`<dt>Source ${sources.length === 1 ? "file" : "files"}</dt>
              ${sources.map(({ path, sha256 }) => html`<dd><code>${path}</code>, ${checksum(sha256)}</dd>`)}`
      }
      <dt>Features</dt>
      <dd>words and runs of characters in ${count(features.buckets)} buckets, version ${featureVersion}</dd>
      <dt>Model</dt>
      <dd><code>${task}</code>, ${checksum(onnx.sha256)}, trained on ${trainedOn}</dd>
    </dl>
  </details>`;
}
