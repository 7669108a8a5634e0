import { count, plural } from "../../format.js";
import { digestOf } from "../../text/digest.js";
import { standingAnnotations } from "../annotation.js";
import type { Role } from "../mappedCatalogue.js";
import type { Session } from "./session.js";

/** A catalogue as a session knows it again. */
export type KnownCatalogue = Session["catalogue"];

/** What a session remembers of the columns of a file. */
export function columnsDigest(names: readonly string[]): KnownCatalogue["columns"] {
  return { count: names.length, digest: digestOf(JSON.stringify(names)) };
}

/** What is told apart in the catalogue of now. */
export interface OpenCatalogue extends KnownCatalogue {
  /** Is there a record of this key? See `recordKeys`. */
  hasRecord: (key: string) => boolean;
  /** Roles whose columns are gone, with their names. */
  gone: readonly (readonly [role: Role, column: string])[];
}

/** Where the catalogue of now differs from that of a session, in sentences; none where it is the same file. */
export function sessionDifferences({ catalogue: then, events }: Session, now: OpenCatalogue): string[] {
  if (then.sha256 !== null && then.sha256 === now.sha256 && then.rows === now.rows) return [];
  const said: string[] = [];
  if (then.name !== now.name) said.push(`The session is of “${then.name}”, this file is “${now.name}”.`);
  if (then.rows !== now.rows) {
    const change = `${count(Math.abs(now.rows - then.rows))} ${now.rows > then.rows ? "more" : "fewer"}`;
    said.push(`It has ${plural(now.rows, "record")}, ${change} than then.`);
  }
  if (then.columns.digest !== now.columns.digest)
    said.push(
      then.columns.count === now.columns.count
        ? "Its columns have other names or another order."
        : `It has ${plural(now.columns.count, "column")}; there were ${count(then.columns.count)}.`,
    );
  for (const [role, column] of now.gone)
    said.push(`The column “${column}”, which was the ${role}, is gone: say which column it is now.`);
  const annotated = new Set(standingAnnotations(events).map(({ record }) => record));
  const missing = [...annotated].filter((key) => !now.hasRecord(key)).length;
  if (missing > 0)
    said.push(
      `Of ${plural(annotated.size, "annotated record")} ${count(missing)} ${missing === 1 ? "is" : "are"} not in it: what was said of them stays in the session and counts for nothing here.`,
    );
  else if (annotated.size > 0 && said.length > 0) said.push("All annotated records are in it.");
  if (said.length === 0 && then.sha256 !== null)
    said.push("Records and columns are as many as then, but something in the file has changed.");
  return said;
}
