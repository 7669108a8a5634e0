import { csvParseRows } from "d3";
import { html } from "htl";
import { sha256 } from "../../lib/sha256.js";
import type { Mapping, TextTable } from "../../lib/ownCatalogue/mappedCatalogue.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** A file of the site that a reader without one can open. */
export interface ExampleFile {
  name: string;
  /** What it is, for its button. */
  label: string;
  href: string;
}

/** Choose or drop a file, or open an example. */
export function openPanel(workspace: CatalogueWorkspace, examples: readonly ExampleFile[]): HTMLElement {
  const input = html`<input id="catalogue-file" type="file" />` as HTMLInputElement;
  const status = html`<p class="status" role="status"></p>`;
  const buttons = examples.map((example) => {
    const button = html`<button type="button" class="button">${example.label}</button>`;
    button.addEventListener("click", () => void fetched(example));
    return button;
  });
  const element = html`<section class="catalogue-step own-model" aria-label="Open a catalogue">
    <h2>Open a catalogue</h2>
    <p><label for="catalogue-file">A file from your computer, chosen here or dropped:</label> ${input}</p>
    <div class="controls">${buttons}</div>
    ${status}
  </section>`;

  async function fetched({ href, name }: ExampleFile): Promise<void> {
    const response = await fetch(href);
    await take(new File([await response.blob()], name));
  }

  async function take(file: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const [names, ...rows] = csvParseRows(new TextDecoder().decode(bytes).replace(/^\ufeff/, ""));
      const table: TextTable = {
        names,
        columns: names.map((_, i) => rows.map((row) => row[i] ?? "")),
        rows: rows.length,
      };
      workspace.adopt({ name: file.name, sha256: await sha256(bytes), table }, guess(names));
      status.textContent = `${file.name} is open. It stays on your computer.`;
    } catch (error) {
      status.textContent = `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) void take(file);
  });
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", () => element.classList.remove("dropping"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("dropping");
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void take(file);
  });
  return element;
}

function guess(names: readonly string[]): Mapping {
  const named = (role: string) => names.find((name) => name.toLowerCase() === role);
  const roles = ["title", "id", "author", "year", "place", "publisher", "language", "label"];
  return Object.fromEntries(
    roles.flatMap((role) => (named(role) === undefined ? [] : [[role, named(role)]])),
  ) as Mapping;
}
