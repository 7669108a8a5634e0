import { checkedSession, type Session } from "../../../lib/ownCatalogue/session/session.js";
import type { CatalogueFile } from "../workspace.js";
import { fileOf, filePieces } from "./keptFile.js";

/** A session as a file that `readSession` reads. @param embedded the catalogue, where it is to be in it */
export async function sessionBlob(session: Session, embedded?: CatalogueFile): Promise<Blob> {
  const text = JSON.stringify(session, null, 1);
  const pieces = embedded
    ? [text.slice(0, -2), ',\n "embedded": ', ...(await filePieces(embedded)), "\n}"]
    : [text];
  return new Blob([...pieces, "\n"], { type: "application/json" });
}

/**
 * Reads a session, with its catalogue where that is in it.
 *
 * @throws if the file is of another kind or version, or damaged
 */
export async function readSession(file: Blob): Promise<{ session: Session; embedded: CatalogueFile | null }> {
  const content = parsed(await file.text());
  const session = checkedSession(content);
  const embedded =
    typeof content === "object" && content !== null && "embedded" in content
      ? fileOf(content.embedded)
      : null;
  return { session, embedded };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error("wrong file: not JSON (expected a session that was saved by this page)", { cause });
  }
}
