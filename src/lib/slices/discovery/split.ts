import { randomGenerator, shuffle } from "../../statistics/random.js";
import { titleKey } from "../../text/titleKey.js";
import type { SliceTitle } from "../sliceTitle.js";
import type { Half } from "./settings.js";

/**
 * The titles in two halves, drawn by a seed. Books with the same title, such as two editions, stay together, so that
 * nothing is confirmed by a copy of what suggested it. The same titles and seed give the same halves in any order.
 */
export function split(
  titles: readonly SliceTitle[],
  seed: number,
  half: Half,
): { searched: SliceTitle[]; heldOut: SliceTitle[] } {
  const groups = new Map<string, SliceTitle[]>();
  for (const title of [...titles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = titleKey(title.title);
    const group = groups.get(key);
    if (group) group.push(title);
    else groups.set(key, [title]);
  }
  const halves: Record<Half, SliceTitle[]> = { first: [], second: [] };
  for (const group of shuffle([...groups.values()], randomGenerator(seed))) {
    const smaller = halves.first.length <= halves.second.length ? halves.first : halves.second;
    smaller.push(...group);
  }
  const other: Half = half === "first" ? "second" : "first";
  return { searched: halves[half], heldOut: halves[other] };
}
