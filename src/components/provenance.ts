import { html } from "htl";
import type { PageProvenance, Provenance } from "../lib/rows.js";
import { day, plural } from "../lib/format.js";

const origins: Record<Provenance["origin"], string> = {
  WORKBENCH_DATA: "the folder named by WORKBENCH_DATA",
  mirror: "the local mirror",
  cache: "an earlier download",
  download: "downloaded for this build",
  sample: "the embedded sample",
  recorded: "the real data when the figures were recorded",
  collected: "a folder that npm run collect has filled",
};

/** A banner for builds that cannot have the real data, or were told to show other data; nothing for the rest. */
export function sampleBanner(provenance: PageProvenance): Node {
  const collected = provenance.sources.filter(({ origin }) => origin === "collected");
  if (collected.length > 0) return collectedBanner(collected);
  if (!provenance.usesSample) return document.createDocumentFragment();
  return provenance.recorded ? recordBanner(provenance.recorded) : samplesBanner(provenance);
}

/** What the page says of lists holds for what was collected in their place. */
function collectedBanner(sources: readonly Provenance[]): HTMLElement {
  return html`<aside class="sample-banner" aria-label="This build shows collected data">
    <p>
      <strong>This build shows collected data</strong> in place of the lists in use:
      ${list(sources.map(({ path }) => path))}. Texts, counts and charts of them are of what was collected;
      scores of models are figures of record, measured on the lists.
      <a href="./where-the-data-comes-from">Where the data comes from</a> compares the two.
    </p>
  </aside>`;
}

/** Figures are those of record; only rows are the sample's. */
function recordBanner(recorded: string): HTMLElement {
  return html`<aside
    class="sample-banner"
    aria-label="This build shows figures of record and the embedded sample"
  >
    <p>
      <strong>This build shows figures of record</strong>: the catalogue data could not be had. Figures,
      charts and sentences were measured on the real data and recorded on ${day(recorded)}. Lists of books,
      maps, searches and whatever is marked “sample” show the embedded sample, a hand-made list of books that
      says nothing about the collection.
    </p>
  </aside>`;
}

/** Figures are the sample's too, because the build was asked for it. */
function samplesBanner({ sources }: PageProvenance): HTMLElement {
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

/** The mark of what is drawn from rows of the embedded sample in a book of figures of record; nothing elsewhere. */
export function sampleMark({ usesSample, recorded }: PageProvenance): Node {
  if (!usesSample || !recorded) return document.createDocumentFragment();
  return html`<p class="sample-mark">
    <strong>Sample.</strong> What follows is drawn from the embedded sample.
  </p>`;
}

/** Are the figures of a page computed from the embedded sample? Those of record are not. */
export function figuresOfSample({ usesSample, recorded }: PageProvenance): boolean {
  return usesSample && !recorded;
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
  return html`<li data-origin=${origin}>
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
