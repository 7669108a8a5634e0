import { html } from "htl";
import { downloadButton } from "../../csv.js";
import { sessionBlob } from "../session/sessionFile.js";
import { sessionOf } from "../session/sessionOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { fileName } from "./fileName.js";

/** The session as one file. */
export function sessionPart(workspace: CatalogueWorkspace): HTMLElement {
  const embed = html`<input type="checkbox" />` as HTMLInputElement;
  return html`<section>
    <h3>The session</h3>
    <p>
      One file with your columns, annotations, slices and settings, and by which model the catalogue was read.
      Opened again with the same catalogue it brings every tab back; with another one it says what differs,
      and takes over what fits.
    </p>
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
