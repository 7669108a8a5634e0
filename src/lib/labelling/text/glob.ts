import { plainForm } from "./plainForm.js";

/** A word pattern taken apart. `*` stands for any letters, none included. */
export interface Glob {
  /** Letters before the first `*`, without accents; the whole pattern where there is none. */
  prefix: string;
  /** Letters after the last `*`, without accents; "" where there is none. */
  suffix: string;
  /** Is there a `*`? */
  open: boolean;
  /** Decides on the plain form where prefix and suffix are not enough, else null. */
  plain: RegExp | null;
  /** Decides on the form with accents where the pattern has some, else null. */
  accented: RegExp | null;
}

/** Parses a folded word pattern. A pattern without accents matches words with any; accents in a pattern must be met. */
export function parseGlob(word: string): Glob {
  const plain = plainForm(word);
  const parts = plain.split("*");
  const open = parts.length > 1;
  return {
    prefix: parts[0],
    suffix: open ? (parts.at(-1) ?? "") : "",
    open,
    plain: parts.length > 1 ? toRegExp(plain) : null,
    accented: plain === word ? null : toRegExp(word),
  };
}

function toRegExp(word: string): RegExp {
  const escaped = word.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`, "su");
}
