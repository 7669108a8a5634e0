import { html } from "htl";
import { duration, plural } from "../../lib/format.js";
import { collectionNames, isCollectionName, type CollectionName } from "../../lib/meaning/collectionName.js";
import { Once } from "../../lib/once.js";
import type { AboutCollection } from "../../lib/retrieval/search.js";
import type { EncoderUrls } from "../../workers/encoder/files.js";
import { EncoderClient } from "../../workers/encoder/start.js";
import { RelatedClient, type FoundIn } from "../../workers/related/start.js";
import type { CollectionUrls } from "../../workers/related/worker.js";
import { progressBar } from "../progress.js";
import { provenanceNote } from "../provenance.js";
import { urlState } from "../urlState.js";
import { collectionAbout } from "./collections.js";
import { encoderLoader } from "./encoderLoader.js";
import { foundList } from "./foundList.js";

/** A text of more than some thousand characters makes no address that can be shared. */
const sharedCharacters = 2000;

/**
 * Finds texts of a collection that mean what a text means. For a text of the collection that is known; for any other, the
 * encoder has to read it, and until a reader loads that, words are compared. Collection and text live in the address.
 *
 * @param urls addresses of each collection
 * @param encoder addresses of the encoder's files
 */
export function findByMeaning(
  urls: Readonly<Record<CollectionName, CollectionUrls>>,
  encoder: Omit<EncoderUrls, "wasm">,
): HTMLElement {
  const state = urlState(
    { in: "quotations", about: "" },
    { choices: { in: collectionNames }, typed: ["about"] },
  );
  const clients = new Map<CollectionName, RelatedClient<CollectionName>>();
  const opened = new Once<AboutCollection>();
  const choice = html`<select id="find-in">
    ${collectionNames.map((name) => html`<option value=${name}>${collectionAbout[name].name}</option>`)}
  </select>` as HTMLSelectElement;
  const field = html`<textarea
    id="find-about"
    rows="3"
    spellcheck="false"
  ></textarea>` as HTMLTextAreaElement;
  const example = html`<button type="button" class="button"></button>` as HTMLButtonElement;
  const bar = progressBar({ label: "Loading the collection" });
  const status = html`<p class="status" role="status"></p>`;
  const results = html`<div></div>`;
  const source = html`<div></div>`;
  const loader = encoderLoader(new EncoderClient(encoder), () => void find());
  let latest = 0;

  function collection(): CollectionName {
    return isCollectionName(state.value.in) ? state.value.in : "quotations";
  }

  async function find(): Promise<void> {
    const mine = ++latest;
    const name = collection();
    const text = field.value;
    bar.hidden = true;
    if (text.trim() === "") {
      status.textContent = "Write a sentence, or take the example.";
      results.replaceChildren();
      return;
    }
    try {
      let client = clients.get(name);
      if (!client) clients.set(name, (client = new RelatedClient(name, urls[name])));
      const about = await open(name, client);
      const vector = await loader.vector(text);
      if (mine !== latest) return;
      const found = await client.find({ text, labels: new Map(), vector });
      if (mine !== latest) return;
      bar.hidden = true;
      status.textContent = sentence(found, about, collectionAbout[name].noun);
      results.replaceChildren(foundList(found, start));
      source.replaceChildren(provenanceNote(about.provenance));
    } catch (error) {
      if (mine !== latest) return;
      results.replaceChildren();
      bar.hidden = false;
      bar.fail(error instanceof Error ? error.message : String(error));
    }
  }

  function open(name: CollectionName, client: RelatedClient<CollectionName>): Promise<AboutCollection> {
    return opened.get(name, () => {
      bar.hidden = false;
      bar.update(null, "");
      return client.open((arrived) => bar.arrive(arrived, "making the index"));
    });
  }

  function start(text: string): void {
    field.value = text;
    changed();
    field.focus();
  }

  function changed(): void {
    state.set({ about: field.value.length > sharedCharacters ? "" : field.value });
  }

  function show(): void {
    const name = collection();
    choice.value = name;
    example.textContent = collectionAbout[name].example;
    if (field.value.length <= sharedCharacters && field.value !== state.value.about)
      field.value = state.value.about;
    clearTimeout(timer);
    timer = setTimeout(() => void find(), 120);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  choice.addEventListener("change", () => state.set({ in: choice.value }));
  field.addEventListener("input", changed);
  example.addEventListener("click", () => start(example.textContent));
  state.addEventListener("input", show);
  show();
  return html`<div class="find-by-meaning">
    <p><label for="find-in">Search in</label> ${choice}</p>
    <label for="find-about">What it should mean</label>
    ${field}
    <div class="examples" role="group" aria-label="An example">${example}</div>
    ${loader}${bar}${status}${results}${source}
  </div>`;
}

function sentence(found: FoundIn[keyof FoundIn], { texts, without }: AboutCollection, noun: string): string {
  const searched = `Searched among ${plural(texts, noun)} in ${duration(found.milliseconds / 1000)}`;
  if (!found.byMeaning)
    return `${searched}, by words alone: load the sentence encoder to compare what your sentence means, or start from a text that was found.`;
  const left = without === 0 ? "" : ` ${plural(without, noun)} without a meaning are found by words alone.`;
  return `${searched}, by meaning and words.${left}`;
}
