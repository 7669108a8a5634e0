import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readArtefact } from "../inputs.js";
import { repositoryRoot } from "../paths.js";

/** Where figures of record are kept, one file for each output of a loader that gives figures. */
export const recordFolder: string = join(repositoryRoot, "loaders", "recorded");

/** Bytes that all figures of record may have together. */
export const mostBytes = 1_000_000;

const figuresOfRecord = z.object({
  /** Version of the workbench that computed them. */
  version: z.string(),
  /** Day on which they were computed, such as "2026-11-30". */
  recorded: z.iso.date(),
  /** SHA-256 of each source that was read, by its path in the mirror. */
  sources: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  figures: z.record(z.string(), z.unknown()),
});

/** Figures that were computed from the real data once, to stand in for it where it cannot be had. */
export type FiguresOfRecord = z.infer<typeof figuresOfRecord>;

/** The figures of record of an output such as "overview.json", or null. @throws if they are of another version */
export async function readRecord(output: string): Promise<FiguresOfRecord | null> {
  const file = join(recordFolder, output);
  const text = await readArtefact(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : parseRecord(text.toString(), output);
}

/** @throws if the text is no record, or was recorded by another version of the workbench */
export function parseRecord(text: string, output: string): FiguresOfRecord {
  let record: FiguresOfRecord;
  try {
    record = figuresOfRecord.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`unreadable figures of record: ${output} (expected what npm run record writes)`, {
      cause,
    });
  }
  const version = workbenchVersion();
  if (record.version !== version)
    throw new Error(
      `figures of record of another version: ${output} of ${record.version} (expected ${version}, by npm run record)`,
    );
  return record;
}

/** Version of the workbench, as its package names it. */
export function workbenchVersion(): string {
  return (JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as { version: string })
    .version;
}

/** The last day on which anything was recorded, or null where nothing is. */
export function lastRecorded(): string | null {
  if (!existsSync(recordFolder)) return null;
  const names = readdirSync(recordFolder, { recursive: true }) as string[];
  const days = names
    .filter((name) => name.endsWith(".json"))
    .map((name) => parseRecord(readFileSync(join(recordFolder, name), "utf8"), name).recorded);
  return days.sort().at(-1) ?? null;
}
