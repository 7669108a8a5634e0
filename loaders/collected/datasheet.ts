import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Raised when the folder of a collector is laid out otherwise than before. */
export const collectedVersion = 1;

/** The files of a collector's folder that others may read. */
export const collectedFiles = { table: "table.jsonl", datasheet: "datasheet.json" } as const;

const counts = z.record(z.string(), z.number());

const datasheet = z.object({
  version: z.literal(collectedVersion),
  collector: z.string(),
  kind: z.enum(["questions", "books", "quotations", "records"]),
  service: z.string(),
  documentation: z.string(),
  licence: z.string(),
  citation: z.string(),
  /** What was asked for, by the names of options. */
  asked: z.record(z.string(), z.string()),
  /** Times of the first and the last answer (ISO 8601), or null where there was none. */
  began: z.string().nullable(),
  ended: z.string().nullable(),
  /** Did the service say that there is no more, or was as much got as was asked for? */
  complete: z.boolean(),
  /** Why it is not complete, or "". */
  stopped: z.string(),
  requests: z.object({
    /** Answers that are kept. */
    kept: z.number(),
    /** Those of them that say there is no such thing. */
    refused: z.number(),
    /** Those of them without any item. */
    empty: z.number(),
    /** Bytes of the answers, unpacked. */
    bytes: z.number(),
  }),
  items: z.object({
    /** As many as were asked for, or null for all. */
    asked: z.number().nullable(),
    got: z.number(),
    /** Items that give no row, by reason. */
    leftOut: counts,
    /** Items that were got before, and those of them with other labels, which were united. */
    duplicates: z.number(),
    duplicatesWithOtherLabels: z.number(),
  }),
  rows: z.number(),
  withoutLabels: z.number(),
  languages: counts,
  /** Different labels, and the commonest of them with their rows. */
  labels: z.object({ different: z.number(), commonest: counts }),
  table: z.object({ bytes: z.number(), sha256: z.string() }),
});

/** What is known of a collected table: what was asked, what came and what did not, and whom to credit. */
export type Datasheet = z.infer<typeof datasheet>;

/** Reads the datasheet of a folder. @throws if there is none, or it is of another version */
export async function readDatasheet(folder: string): Promise<Datasheet> {
  const file = join(folder, collectedFiles.datasheet);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`missing datasheet: ${file} (expected a folder that npm run collect has filled)`, {
      cause,
    });
  });
  try {
    return datasheet.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`unreadable datasheet: ${file} (expected one of version ${collectedVersion})`, { cause });
  }
}
