import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Provenance } from "../../src/lib/rows.js";
import { digest } from "../digest.js";
import { parseJsonLines } from "../formats/jsonLines.js";
import { recordSource } from "../inputs.js";
import { collectedFiles, readDatasheet, type Datasheet } from "./datasheet.js";
import type { CollectedKind, CollectedRows } from "./row.js";

/** The rows of a collected folder, and where they come from. */
export interface CollectedTable<Kind extends CollectedKind> {
  rows: CollectedRows[Kind][];
  datasheet: Datasheet;
  provenance: Provenance;
}

const read = new Map<string, Provenance>();

/** Where the collected tables come from that this process has read. */
export function collectedProvenance(): Provenance[] {
  return [...read.values()];
}

/**
 * Reads a folder that `npm run collect` has filled, and notes it as an input of this process.
 *
 * @throws if there is no such folder, its rows are of another kind, or its table is not the one of its datasheet
 */
export async function readCollected<Kind extends CollectedKind>(
  folder: string,
  kind: Kind,
): Promise<CollectedTable<Kind>> {
  const datasheet = await readDatasheet(folder);
  if (datasheet.kind !== kind)
    throw new Error(`wrong kind of data: ${folder} holds ${datasheet.kind} (expected ${kind})`);
  const file = resolve(join(folder, collectedFiles.table));
  const bytes = await readFile(file);
  const sha256 = digest(bytes);
  if (sha256 !== datasheet.table.sha256)
    throw new Error(
      `wrong checksum: ${file} has SHA-256 ${sha256} (expected ${datasheet.table.sha256}, as its datasheet says; npm run collect with --rebuild makes it anew)`,
    );
  const path = `${basename(resolve(folder))}/${collectedFiles.table}`;
  const { licence, citation, asked } = datasheet;
  const provenance = {
    path,
    origin: "collected" as const,
    sha256,
    licence,
    citation,
    url: asked["address"] ?? null,
  };
  const { size, mtimeMs } = await stat(file);
  recordSource({ path, origin: "collected", file, bytes: size, mtimeMs, sha256, absent: [] });
  read.set(file, provenance);
  return {
    rows: parseJsonLines(bytes.toString("utf8"), file, (row) => row as CollectedRows[Kind]),
    datasheet,
    provenance,
  };
}

/** The first of some folders whose rows are of a kind, or null. @throws if one of them is no such folder */
export async function findCollected<Kind extends CollectedKind>(
  folders: readonly string[],
  kind: Kind,
): Promise<CollectedTable<Kind> | null> {
  for (const folder of folders)
    if ((await readDatasheet(folder)).kind === kind) return readCollected(folder, kind);
  return null;
}
