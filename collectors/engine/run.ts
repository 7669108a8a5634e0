import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { claim } from "../../loaders/claim.js";
import { collectedFiles, collectedVersion, type Datasheet } from "../../loaders/collected/datasheet.js";
import { unwritable, writeWhole } from "../../loaders/wholeFile.js";
import { Client, type ClientOptions } from "./client.js";
import type { Asked, Collector } from "./collector.js";
import { openFolder } from "./folder.js";
import { Progress } from "./progress.js";
import { Responses } from "./responses.js";
import { writeRowFile } from "./rowFile.js";
import { rowText } from "./rowText.js";
import { EndOfKept, Session } from "./session.js";
import { SortedLines } from "./sortedLines.js";
import { writeTable } from "./table.js";

/** How a collector is run. */
export interface RunOptions {
  /** Folder of the answers, the table and the datasheet. */
  out: string;
  /** Items to get at most; Infinity for all. */
  limit: number;
  /** How to reach the service; null makes the table anew from the answers that are kept, and asks for nothing. */
  client: ClientOptions | null;
  log: (line: string) => void;
}

/**
 * Collects into a folder, or goes on where an earlier run of the same was stopped. Whatever stops it, what was got is
 * kept, and the table and the datasheet say what that is.
 *
 * @throws what stopped it, once the table is written
 */
export async function run(collector: Collector, asked: Asked, options: RunOptions): Promise<Datasheet> {
  const { out, log } = options;
  await mkdir(out, { recursive: true });
  const release = await claim(join(out, "run.json"));
  try {
    const { key: _secret, ...told } = asked;
    await openFolder(out, { collector: collector.name, asked: told });
    const responses = await Responses.open(join(out, "responses"));
    if (responses.count > 0) log(`${out}: going on after ${responses.count} answers that are kept`);
    try {
      return await collectRows(collector, asked, { ...options, responses });
    } finally {
      responses.close();
    }
  } finally {
    await release();
  }
}

async function collectRows(
  collector: Collector,
  asked: Asked,
  { out, limit, client, log, responses }: RunOptions & { responses: Responses },
): Promise<Datasheet> {
  const session = new Session(responses, client && new Client(client));
  const sorted = new SortedLines(join(out, ".sorting"));
  const progress = new Progress(log);
  const leftOut: Record<string, number> = {};
  let [items, complete, failure] = [0, false, undefined as unknown];
  try {
    complete = true;
    for await (const item of collector.collect(session, asked)) {
      if ("leftOut" in item) leftOut[item.leftOut] = (leftOut[item.leftOut] ?? 0) + 1;
      else sorted.add(item.id, JSON.stringify(item));
      items++;
      if (!session.isLive) progress.beginAt(items);
      const { quota, expected } = session.standing;
      progress.update({ items, total: fewest(limit, expected), quota });
      if (items >= limit) break;
    }
  } catch (error) {
    complete = false;
    if (!(error instanceof EndOfKept)) failure = error;
  } finally {
    progress.stop();
  }
  const file = join(out, collectedFiles.table);
  const table = await writeTable(sorted, file, rowText).catch((cause: unknown) => {
    // On a full disk the answers stay, and the table can be made once there is room.
    throw failure instanceof Error ? failure : unwritable(file, cause);
  });
  sorted.remove();
  if (collector.file) await writeRowFile(file, join(out, collector.file.name), collector.file);
  const { duplicates, duplicatesWithOtherLabels, ...figures } = table;
  const { refused, empty } = session.standing;
  const { key: _secret, ...told } = asked;
  const datasheet: Datasheet = {
    version: collectedVersion,
    collector: collector.name,
    kind: collector.kind,
    service: collector.service,
    documentation: collector.documentation,
    licence: collector.licence,
    citation: collector.citation,
    asked: told,
    ...responses.times,
    complete,
    stopped: complete ? "" : failure === undefined ? "the kept answers end here" : messageOf(failure),
    requests: { kept: responses.count, refused, empty, bytes: responses.bytes },
    items: {
      asked: Number.isFinite(limit) ? limit : null,
      got: items,
      leftOut,
      duplicates,
      duplicatesWithOtherLabels,
    },
    ...figures,
  };
  await writeWhole(join(out, collectedFiles.datasheet), `${JSON.stringify(datasheet, null, 1)}\n`);
  if (failure !== undefined)
    throw new Error(`${messageOf(failure)}; ${datasheet.rows} rows are kept in ${out}`, { cause: failure });
  return datasheet;
}

function fewest(limit: number, expected: number | null): number | null {
  const total = Math.min(limit, expected ?? Infinity);
  return Number.isFinite(total) ? total : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
