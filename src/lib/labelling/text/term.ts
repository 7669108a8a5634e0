import { composeText, foldText } from "../../text/normalise.js";
import { parseGlob, type Glob } from "./glob.js";
import { SpecialToken } from "./specialTokens.js";

/** One place of a term: a special token, any word or number, or words that a pattern matches. */
export type TermPart =
  { kind: "token"; token: number } | { kind: "any" } | { kind: "word"; source: string; glob: Glob };

/** A term ready for matching: parts that must follow each other. */
export interface Term {
  parts: TermPart[];
  /** Must every part stand inside square brackets? */
  bracketed: boolean;
}

const specials = new Map<string, number>([
  ["^", SpecialToken.start],
  ["$", SpecialToken.end],
  ["<year>", SpecialToken.year],
  ["<number>", SpecialToken.number],
  ["…", SpecialToken.ellipsis],
  ["...", SpecialToken.ellipsis],
  ["[", SpecialToken.open],
  ["]", SpecialToken.close],
  [".", SpecialToken.stop],
  ["!", SpecialToken.exclamation],
  ["?", SpecialToken.question],
  [";", SpecialToken.semicolon],
  [":", SpecialToken.colon],
]);

const wordPattern = /^[\p{L}\p{M}*]+(?:'[\p{L}\p{M}*]+)*$/u;

/**
 * Parses a term: word patterns separated by spaces or hyphens, which must follow each other in the text. Case does not
 * matter; commas and other marks between words are passed over, but sentence marks are not.
 *
 * - `geolog*`, `*geschichte`: `*` is any letters, none included
 * - `_`: any one word or number; `<year>`: a number of four digits from 1000 to 2099; `<number>`: any other
 * - `^` and `$`: start and end of the text
 * - `. ! ? ; :` and `…` (two or more dots), `[` and `]`, set off by spaces: these marks themselves
 * - a term inside square brackets, such as `[a novel]`: only inside the cataloguer's brackets
 *
 * A word without accents matches with any (`poesie` finds "poésie"), accents that are written must be met, and a word
 * also matches after an elided article (`histoire` finds "l'histoire").
 *
 * @throws Error that names the term and what was expected
 */
export function parseTerm(source: string): Term {
  const folded = foldText(composeText(source)).trim();
  const bracketed = /^\[.*\]$/.test(folded);
  const inner = bracketed ? folded.slice(1, -1) : folded;
  const words = inner.split(/[\s,-]+/).filter((word) => word !== "");
  const parts = words.map((word): TermPart => {
    const token = specials.get(word);
    if (token !== undefined) return { kind: "token", token };
    if (word === "_") return { kind: "any" };
    if (/\d/.test(word)) throw problem(source, `"${word}" is a number (expected <year> or <number>)`);
    if (!wordPattern.test(word)) {
      throw problem(source, `"${word}" (expected letters, * and apostrophes; marks set off by spaces)`);
    }
    return { kind: "word", source: word, glob: parseGlob(word) };
  });
  const anchored = parts.some((part) => part.kind === "word" && /[^*]/.test(part.source));
  const marked = parts.some((part) => part.kind === "token" && part.token > SpecialToken.end);
  if (!anchored && !marked) throw problem(source, "nothing to look for (expected at least one word)");
  return { parts, bracketed };
}

function problem(source: string, what: string): Error {
  return new Error(`wrong term: "${source}": ${what}`);
}
