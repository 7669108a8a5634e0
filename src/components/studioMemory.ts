import type { LabellingFunction } from "../lib/labelling/labellingFunction.js";
import {
  restoredSet,
  startingSet,
  storedSet,
  type StudioFunction,
} from "../lib/dataProgramming/functionSet.js";

const key = "genre workbench: labelling functions";

/** The functions that an earlier visit left in this browser; those published where it left none. */
export function rememberedSet(published: readonly LabellingFunction[]): {
  set: StudioFunction[];
  /** What the reader should know of it, or "". */
  note: string;
} {
  const text = read();
  if (text === null) return { set: startingSet(published), note: "" };
  const { set, problem } = restoredSet(text);
  if (set !== null)
    return {
      set,
      note: "Your changes of an earlier visit are in use; “Start over” brings the published functions back.",
    };
  return {
    set: startingSet(published),
    note: `What an earlier visit left in this browser cannot be used, so the published functions are shown. ${problem}`,
  };
}

/** Keeps the functions for a later visit; forgets them where they are as published. */
export function rememberSet(published: readonly LabellingFunction[], set: readonly StudioFunction[]): void {
  const text = storedSet(published, set);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser may refuse to keep anything; the studio works without.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
