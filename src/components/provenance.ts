import { html } from "htl";
import type { Provenance } from "../lib/rows.js";
import { plural } from "../lib/format.js";

/** Where the data of a page came from. */
export interface PageProvenance {
  /** true when any source is the embedded sample. */
  usesSample: boolean;
  sources: readonly Provenance[];
}

const origins: Record<Provenance["origin"], string> = {
  WORKBENCH_DATA: "the folder named by WORKBENCH_DATA",
  mirror: "the local mirror",
  cache: "an earlier download",
  download: "downloaded for this build",
  sample: "the embedded sample",
};

/** A banner for builds that show the embedded sample; nothing for builds that show the real data. */
export function sampleBanner({ usesSample, sources }: PageProvenance): Node {
  if (!usesSample) return document.createDocumentFragment();
  const paths = sources.filter(({ origin }) => origin === "sample").map(({ path }) => path);
  const which = paths.length > 0 ? html` It stands in for ${list(paths)}.` : null;
  return html`<aside class="sample-banner" aria-label="This build shows the embedded sample">
    <p>
      <strong>This build shows the embedded sample</strong>, a hand-made list of books put together for this
      workbench, not the British Library’s data.${which} Counts, charts and lists of books show the sample and
      say nothing about the collection; scores of models are figures of record, measured on the real data when
      the models were trained.
    </p>
  </aside>`;
}

/** A folded list of the sources with licence and citation. */
export function provenanceNote(provenance: PageProvenance): HTMLElement {
  const { sources } = provenance;
  return html`<div class="provenance">
    <details>
      <summary>Where the data came from (${plural(sources.length, "source")})</summary>
      <ul>
        ${sources.map(sourceItem)}
      </ul>
    </details>
  </div>`;
}

function sourceItem({ path, origin, sha256, licence, citation, url }: Provenance): HTMLElement {
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return html`<li>
    <span class="citation">${citation}</span>
    <span class="source-facts"
      >${licence}. <code>${path}</code>, from ${origins[origin]}, ${checksum(sha256)}.
      ${isWeb ? html`<a href=${url} rel="noreferrer">Original</a>` : null}</span
    >
  </li>`;
}

/** The first digits of a file's SHA-256, and all of them on hover. */
export function checksum(sha256: string): HTMLElement {
  return html`<abbr class="checksum" title=${sha256}>SHA-256 ${sha256.slice(0, 8)}…</abbr>`;
}

function list(paths: readonly string[]): Node {
  const items = paths.flatMap((path, i) => [
    i === 0 ? "" : i === paths.length - 1 ? " and " : ", ",
    html`<code>${path}</code>`,
  ]);
  return html.fragment`${items}`;
}
