import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../collectors/engine/run.js";
import type { Asked, Collector } from "../../collectors/engine/collector.js";
import type { Datasheet } from "../../loaders/collected/datasheet.js";

/** Collects from a server on this machine, as fast as it can. */
export function collectInto(
  out: string,
  collector: Collector,
  asked: Asked,
  { limit = Infinity, isOffline = false, retries = 3 } = {},
): Promise<Datasheet> {
  const client = { userAgent: "test (nobody@example.org)", perSecond: Infinity, retries, retryDelayMs: 5 };
  return run(collector, asked, { out, limit, client: isOffline ? null : client, log: () => undefined });
}

/** The bytes of the table in a folder. */
export function tableOf(out: string): Promise<string> {
  return readFile(join(out, "table.jsonl"), "utf8");
}

/** The rows of the table in a folder. */
export async function rowsOf(out: string): Promise<Record<string, unknown>[]> {
  return (await tableOf(out))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
