import type { PartRange } from "./input/input.js";

/** A share of a file: one of several of about the same size, which put together are the file. */
export interface Shard {
  /** From 1 on. */
  number: number;
  of: number;
}

/** The shard of an option such as "2/8", undefined where there is none. @throws if there is no such shard */
export function parseShard(option: string | undefined): Shard | undefined {
  if (option === undefined) return undefined;
  const [, number, of] = (/^(\d+)\/(\d+)$/.exec(option) ?? []).map(Number);
  if (!(of >= 1)) throw new Error(`invalid option: --shard ${option} (expected number/count, such as 1/8)`);
  if (!(number >= 1 && number <= of))
    throw new Error(`shard out of range: --shard ${option} (expected 1/${of} to ${of}/${of})`);
  return { number, of };
}

/** The parts of a shard, the first of which has the heading; none where there are fewer parts than shards. @param parts of the whole file */
export function partsOf({ number, of }: Shard, parts: number): PartRange {
  return { from: Math.ceil(((number - 1) * parts) / of), to: Math.ceil((number * parts) / of) };
}
