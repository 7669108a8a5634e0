import { formatFunctions, parseFunctions } from "../labelling/functionFile.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";

/** A function of the studio, and whether it takes part. */
export interface StudioFunction {
  function: LabellingFunction;
  on: boolean;
}

/** The studio's functions as they start: those that were published, all on. */
export function startingSet(published: readonly LabellingFunction[]): StudioFunction[] {
  return published.map((each) => ({ function: each, on: true }));
}

/** The functions that take part. */
export function switchedOn(set: readonly StudioFunction[]): LabellingFunction[] {
  return set.filter(({ on }) => on).map((each) => each.function);
}

/** What differs from the published functions. */
export interface SetChanges {
  added: string[];
  edited: string[];
  removed: string[];
  off: string[];
}

/** Names of the functions that are new, edited, gone or switched off. */
export function changesFrom(
  published: readonly LabellingFunction[],
  set: readonly StudioFunction[],
): SetChanges {
  const before = new Map(published.map((each) => [each.name, JSON.stringify(each)]));
  const after = new Set(set.map((each) => each.function.name));
  const changes: SetChanges = { added: [], edited: [], removed: [], off: [] };
  for (const { function: each, on } of set) {
    const known = before.get(each.name);
    if (known === undefined) changes.added.push(each.name);
    else if (known !== JSON.stringify(each)) changes.edited.push(each.name);
    if (!on) changes.off.push(each.name);
  }
  changes.removed = [...before.keys()].filter((name) => !after.has(name));
  return changes;
}

/** The changes in words, such as "2 added, 1 switched off"; "as published" where there are none. */
export function describeChanges({ added, edited, removed, off }: SetChanges): string {
  const parts = [
    [added.length, "added"],
    [edited.length, "edited"],
    [removed.length, "removed"],
    [off.length, "switched off"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return said.length === 0 ? "as published" : said.join(", ");
}

/** The set as a text to be kept, null where it is as published. */
export function storedSet(
  published: readonly LabellingFunction[],
  set: readonly StudioFunction[],
): string | null {
  if (describeChanges(changesFrom(published, set)) === "as published") return null;
  const off = set.filter(({ on }) => !on).map((each) => each.function.name);
  return JSON.stringify({ functions: formatFunctions(set.map((each) => each.function)), off });
}

/** The set that a kept text holds, or why it holds none. */
export function restoredSet(
  text: string,
): { set: StudioFunction[]; problem: null } | { set: null; problem: string } {
  try {
    const { functions, off } = JSON.parse(text) as { functions: string; off: string[] };
    const names = new Set(off);
    return {
      set: parseFunctions(functions).map((each) => ({ function: each, on: !names.has(each.name) })),
      problem: null,
    };
  } catch (error) {
    return { set: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
