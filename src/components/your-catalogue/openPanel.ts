import { html } from "htl";
import { encodings, type Encoding } from "../../lib/catalogue/readers/bytes/encodings.js";
import type { Look } from "../../lib/catalogue/readers/openTable.js";
import type { Choices } from "../../lib/catalogue/readers/table.js";
import { bytes, plural } from "../../lib/format.js";
import { sha256 } from "../../lib/sha256.js";
import { guessedMapping } from "../../lib/ownCatalogue/guessColumns.js";
import { CatalogueReader } from "../../workers/catalogue/start.js";
import { fileDrop } from "../fileDrop.js";
import { progressBar } from "../progress.js";
import { rejectsPanel } from "./rejectsPanel.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** A file of the site that a reader without one can open. */
export interface ExampleFile {
  name: string;
  /** What it is, for its button. */
  label: string;
  file: { blob(): Promise<Blob> };
}

/** Bytes from which a file may be more than the memory of a phone can take: some 300,000 records. */
const largeInHand = 50_000_000;

const separators: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
};

/**
 * Choose or drop a file, or open an example: what it is taken for is shown with its words with accents, and can be changed
 * before it is read.
 *
 * @param onChoice called once a file is chosen, before it is read
 */
export function openPanel(
  workspace: CatalogueWorkspace,
  examples: readonly ExampleFile[],
  onChoice: () => void = () => undefined,
): HTMLElement {
  const reader = new CatalogueReader();
  const status = html`<p class="status" role="status"></p>`;
  const settings = html`<div></div>`;
  const concern = html`<p class="catalogue-concern" role="alert" hidden>
    This file is large for a phone or a tablet. If the page closes while it reads, nothing is lost: open the
    file on a computer, or open a part of it here.
  </p>`;
  const bar = progressBar({ label: "Reading the file" });
  const stop = html`<button type="button" class="button" hidden>Stop</button>`;
  bar.hidden = true;
  let reading: AbortController | null = null;
  stop.addEventListener("click", () => reading?.abort());

  async function take(file: File, choices: Choices = {}): Promise<void> {
    reading?.abort();
    const mine = (reading = new AbortController());
    stop.hidden = false;
    bar.hidden = false;
    bar.update(null);
    status.textContent = "";
    concern.hidden = file.size < largeInHand || !matchMedia("(pointer: coarse)").matches;
    onChoice();
    try {
      const look = await reader.look(file, choices);
      if (reading !== mine) return;
      settings.replaceChildren(found(file, look, choices));
      const table = await reader.read(file, choices, {
        signal: mine.signal,
        onProgress: ({ bytes: read, total, rows }) =>
          bar.update(
            total > 0 ? read / total : null,
            `${plural(rows, "record")}, ${bytes(read)} of ${bytes(total)}`,
          ),
      });
      if (reading !== mine) return;
      bar.hidden = true;
      if (table.stopped) {
        status.textContent = "Stopped: nothing was taken over.";
        return;
      }
      const digest = await sha256(new Uint8Array(await file.arrayBuffer()));
      await workspace.adopt(
        {
          ...{ name: file.name, sha256: digest, table, found: table.found },
          opened: { file, at: table.at },
        },
        guessedMapping(table),
      );
      const { count: rejected } = table.rejects;
      status.textContent = `${file.name} is open: ${plural(table.rows, "record")}${rejected > 0 ? `, ${plural(rejected, "row")} left out` : ""}. It stays on your computer.`;
      settings.append(...(rejected > 0 ? [rejectsPanel(table.rejects, file.name)] : []));
    } catch (error) {
      if (reading !== mine) return;
      bar.hidden = true;
      status.textContent = `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      if (reading === mine) {
        reading = null;
        stop.hidden = true;
      }
    }
  }

  /** What a file was taken for, with what may be changed. */
  function found(file: File, { found, encodings: previews }: Look, choices: Choices): HTMLElement {
    const choice = (
      label: string,
      key: "encoding" | "separator",
      options: Readonly<Record<string, string>>,
      value: string | undefined,
    ) => {
      const select = html`<select>
        ${Object.entries(options).map(([option, name]) => html`<option value=${option}>${name}</option>`)}
      </select>` as HTMLSelectElement;
      select.value = value ?? "";
      select.addEventListener("change", () => void take(file, { ...choices, [key]: select.value }));
      return html`<label>${label} ${select}</label>`;
    };
    const { encoding, separator, notes, compression, entry, format } = found;
    return html`<div>
      <div class="controls">
        ${encoding === undefined ? null : choice("Encoding", "encoding", encodings, encoding)}
        ${format === "delimited" ? choice("Between cells", "separator", separators, separator) : null}
      </div>
      <p class="status">
        ${compression === "none" ? "" : `Unpacked from ${compression}${entry === undefined ? "" : `: ${entry}`}. `}${notes.join(" ")}
      </p>
      ${previews.length === 0 || encoding === undefined ? null : accents(previews, encoding)}
    </div>`;
  }

  const picker = fileDrop({
    ...{ id: "catalogue-file", label: "A file from your computer, chosen here or dropped:" },
    take: ([file]) => void take(file),
  });
  const buttons = examples.map(({ name, label, file }) => {
    const button = html`<button type="button" class="button">${label}</button>`;
    button.addEventListener("click", () => void file.blob().then((blob) => take(new File([blob], name))));
    return button;
  });
  return html`<div>
    ${picker}
    <div class="controls">${buttons}${stop}</div>
    ${concern}${bar}${status}${settings}
  </div>`;
}

/** The words with accents as each encoding reads them: the reader knows which are words. */
function accents(previews: Look["encodings"], chosen: Encoding): HTMLElement {
  return html`<table class="catalogue-accents">
    <caption>
      Words with accents: are they as they should be?
    </caption>
    <tbody>
      ${previews.map(
        ({ encoding, words }) =>
          html`<tr>
            <th scope="row">
              ${encoding === chosen ? html`<strong>${encodings[encoding]}</strong>` : encodings[encoding]}
            </th>
            <td>${words.slice(0, 8).join(", ")}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
