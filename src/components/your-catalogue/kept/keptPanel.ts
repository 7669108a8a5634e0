import { html } from "htl";
import { plural } from "../../../lib/format.js";
import type { Session } from "../../../lib/ownCatalogue/session/session.js";
import { shownInAddress } from "../../address.js";
import { downloadButton } from "../../csv.js";
import { fileDrop } from "../../fileDrop.js";
import type { ReadByModel } from "../modelPanel.js";
import { applySession } from "../session/applySession.js";
import { readSession, sessionBlob } from "../session/sessionFile.js";
import { sessionOf } from "../session/sessionOf.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { KeptWork } from "./keptWork.js";

/** What was done before: kept by the browser, or in a session file. And what of it is kept, or why nothing is. */
export function keptPanel(workspace: CatalogueWorkspace, read: ReadByModel): HTMLElement {
  const status = html`<p class="status" role="status"></p>`;
  const kept = new KeptWork(workspace, async (session) => {
    if (session)
      await resume(
        { ...session, address: shownInAddress() || session.address },
        "Taken up where you stopped",
      );
    await takeWaiting();
  });
  /** A session whose catalogue is not open yet. */
  let waiting: Session | null = null;

  async function resume(session: Session, done: string): Promise<void> {
    const said = await attempt(() => applySession(workspace, session, read));
    if (!said) return;
    const annotations = plural(workspace.annotations.length, "annotation");
    status.textContent = [`${done}: ${annotations}.`, ...said].join(" ");
  }

  async function openSession(file: File): Promise<void> {
    await attempt(async () => {
      const { session, embedded } = await readSession(file);
      const same = session.catalogue.sha256 !== null && session.catalogue.sha256 === workspace.file?.sha256;
      waiting = session;
      if (embedded && !same) await workspace.adopt(embedded, session.mapping);
      else if (workspace.file) await takeWaiting();
      else {
        status.textContent = `This session is of “${session.catalogue.name}”, ${plural(session.catalogue.rows, "record")}: open that file above, and it is taken over.`;
      }
    });
  }

  async function takeWaiting(): Promise<void> {
    const session = waiting;
    waiting = null;
    if (session) await resume(session, "The session is taken over");
  }

  async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }

  const problem = html`<p class="catalogue-not-kept" role="alert" hidden></p>`;
  const reason = html`<span></span>`;
  problem.append(
    reason,
    downloadButton("Download the session", "session.json", () => {
      const session = sessionOf(workspace);
      if (!session) throw new Error("no catalogue (expected one to be open)");
      return sessionBlob(session);
    }),
  );
  const last = html`<p hidden></p>`;
  const keepFile = html`<input type="checkbox" />` as HTMLInputElement;
  const keepLabel = html`<label>${keepFile} keep the file in this browser too</label>`;
  const remove = html`<button type="button" class="button">Delete all that is kept</button>`;

  function update(): void {
    problem.hidden = kept.problem === null;
    reason.textContent = `Not kept: ${kept.problem ?? ""}. What you do is lost when the page is closed; download the session. `;
    keepFile.checked = kept.hasFile;
    keepLabel.hidden = workspace.file === null;
    last.hidden = kept.last === null;
    if (kept.last) last.replaceChildren(lastVisit());
  }

  function lastVisit(): HTMLElement {
    const { name = "", annotations = 0, at = "" } = kept.last ?? {};
    const when = new Date(at).toLocaleDateString("en-GB", { dateStyle: "long" });
    const what = `Your last catalogue was “${name}” (${plural(annotations, "annotation")}, ${when})`;
    if (!kept.hasFile) return html`<span>${what}: open it again to go on.</span>`;
    const open = html`<button type="button" class="button">Open it</button>`;
    open.addEventListener("click", () => {
      void attempt(async () => workspace.adopt(await kept.lastFile(), {}));
    });
    return html`<span>${what}. ${open}</span>`;
  }

  keepFile.addEventListener("change", () => void kept.keepFile(keepFile.checked));
  remove.addEventListener("click", () => {
    void kept.deleteAll().then(() => {
      if (kept.problem === null)
        status.textContent =
          "All that this browser kept of your catalogues is deleted. What you do from now on is kept again.";
    });
  });
  kept.addEventListener("input", update);
  workspace.addEventListener("input", update);
  update();
  return html`<section class="catalogue-step" aria-label="Earlier work">
    ${problem}${last}
    <details class="catalogue-kept">
      <summary>Go on with a session, or delete what is kept</summary>
      <p>
        Columns, labels, settings, taught models and what titles mean, once they have been read for it, are
        kept in this browser, and on no other computer, so that a reload loses nothing. The file itself is
        not, unless you say so. A session file carries all of it to another computer or to a colleague.
      </p>
      ${fileDrop({
        ...{ id: "catalogue-session", label: "A session, chosen here or dropped:", accept: ".json" },
        take: ([file]) => void openSession(file),
      })}
      <div class="controls">${keepLabel}${remove}</div>
    </details>
    ${status}
  </section>`;
}
