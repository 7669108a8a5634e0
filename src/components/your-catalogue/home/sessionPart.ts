import { html } from "htl";
import { bytes } from "../../../lib/format.js";
import { mostTaughtBytes } from "../../../lib/ownCatalogue/session/taughtRecord.js";
import { downloadButton } from "../../csv.js";
import { sessionBlob } from "../session/sessionFile.js";
import { sessionOf } from "../session/sessionOf.js";
import { taughtRecords } from "../session/taughtSession.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { fileName } from "./fileName.js";

/** The session as one file. */
export function sessionPart(workspace: CatalogueWorkspace): HTMLElement {
  const embed = html`<input type="checkbox" />` as HTMLInputElement;
  const leftOut = html`<p class="status" hidden></p>`;
  const update = () => {
    const titles = taughtRecords(workspace).leftOut;
    leftOut.hidden = titles.length === 0;
    leftOut.textContent = `Too large for the session: ${titles.map((title) => `“${title}”`).join(", ")}. Save the files of these models in the tab “Teach”.`;
  };
  workspace.addEventListener("input", update);
  update();
  return html`<section>
    <h3>The session</h3>
    <p>
      One file with your columns, annotations, slices and settings, by which model the catalogue was read, and
      the models that you taught, the newest first, as far as they take up ${bytes(mostTaughtBytes)} together.
      Opened again with the same catalogue it brings every tab back; with another one it says what differs,
      and takes over what fits.
    </p>
    ${leftOut}
    <div class="controls">
      <label>${embed} with the catalogue in it</label>
    </div>
    <p>
      ${downloadButton("Session as one file", fileName(workspace, "session.json"), () => {
        const [session, { file }] = [sessionOf(workspace), workspace];
        if (!session || !file) throw new Error("missing catalogue: none is open");
        return sessionBlob(session, embed.checked ? file : undefined);
      })}
    </p>
  </section>`;
}
