import { html } from "htl";
import { duration, plural } from "../../../lib/format.js";
import type { AboutCollection, FoundQuestions } from "../../../lib/retrieval/search.js";
import type { FoundIn, RelatedClient } from "../../../workers/related/start.js";
import { progressBar } from "../../progress.js";
import { provenanceNote } from "../../provenance.js";
import type { Reading, TaskPanel } from "../../taskPanel.js";

type Search = Pick<FoundQuestions, "byMeaning" | "milliseconds">;

export interface SearchPanelOptions {
  title: string;
  /** What the progress bar says while the collection is fetched. */
  loading: string;
  /** What was searched, as the beginning of a sentence that ends with the time it took. */
  about: (collection: AboutCollection) => string;
  /** What to show for a text, and how the search went. */
  find: (reading: Reading, collection: AboutCollection) => Promise<[content: Node, found: Search]>;
  /** Controls that stay while the content changes. */
  controls?: Node;
}

/** The element of `searchPanel`, which can be shown again with the text it has. */
export interface SearchPanel extends TaskPanel {
  refresh: () => void;
}

/** A panel that searches a collection: how it is fetched, what was found, where it came from. */
export function searchPanel(
  client: RelatedClient<keyof FoundIn>,
  { title, loading, about, find, controls }: SearchPanelOptions,
): SearchPanel {
  const bar = progressBar({ label: loading });
  const content = html`<div></div>`;
  const source = html`<div></div>`;
  const element = html`<section class="task-panel" aria-label=${title}>
    <h3>${title}</h3>
    ${controls}${bar}${content}${source}
  </section>`;
  element.hidden = true;
  bar.hidden = true;
  let latest: Reading | null = null;
  let collection: Promise<AboutCollection> | undefined;

  function open(): Promise<AboutCollection> {
    if (!collection) {
      bar.hidden = false;
      bar.update(null);
      collection = client.open((arrived) => bar.arrive(arrived, "making the index"));
      collection.then(
        () => (bar.hidden = true),
        () => (collection = undefined),
      );
    }
    return collection;
  }

  async function show(reading: Reading | null): Promise<void> {
    latest = reading;
    element.hidden = reading === null;
    if (reading === null) return;
    try {
      const opened = await open();
      const [found, search] = await find(reading, opened);
      if (latest !== reading) return;
      content.replaceChildren(found);
      source.replaceChildren(
        html`<p class="status">
          ${about(opened)} in ${duration(search.milliseconds / 1000)}${waysOf(search, opened)}
        </p>`,
        provenanceNote(opened.provenance),
      );
    } catch (error) {
      if (latest !== reading) return;
      content.replaceChildren();
      bar.hidden = false;
      bar.fail(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    element,
    show: (reading) => void show(reading),
    refresh: () => void show(latest),
    prepare: open,
  };
}

function waysOf({ byMeaning }: Search, { without }: AboutCollection): string {
  if (!byMeaning)
    return ", by words alone: the meaning of a text is known if it stands in the collection, or once the sentence encoder has read it.";
  return without === 0
    ? ", by words and meaning."
    : `, by words and meaning; ${plural(without, "text")} of the collection have no meaning yet.`;
}
