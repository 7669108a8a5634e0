import { parseTerm, type Term } from "../labelling/text/term.js";

/** What a reader looks for in titles: parts that must all occur, in any order. */
export interface Keyword {
  /** As the reader wrote it, tidied: the name of its line. */
  text: string;
  /** No part at all matches every title. */
  parts: Term[];
}

/** Something that was typed and cannot be looked for. */
export interface KeywordProblem {
  text: string;
  /** Why, and what would be understood. */
  reason: string;
}

/** Keywords at most, one for each colour. */
export const mostKeywords = 5;

/**
 * Keywords separated by commas: a word (`tale`), a pattern (`histor*`, `*graphy`), several words that must all occur
 * (`history india`), a phrase in quotes (`"a novel"`), or `*` for every title. Case and accents do not matter unless an
 * accent is typed; see `parseTerm` for what else a word may be. The same keyword twice counts once.
 */
export function parseKeywords(typed: string): { keywords: Keyword[]; problems: KeywordProblem[] } {
  const keywords = new Map<string, Keyword>();
  const problems: KeywordProblem[] = [];
  for (const { text, closed } of split(typed)) {
    if (!closed) problems.push({ text, reason: "a quotation mark is opened and never closed" });
    else if (keywords.has(text)) continue;
    else if (keywords.size === mostKeywords) {
      problems.push({ text, reason: `only ${mostKeywords} keywords are shown at once` });
    } else {
      try {
        keywords.set(text, { text, parts: text === "*" ? [] : phrases(text).map(parseTerm) });
      } catch (error) {
        problems.push({ text, reason: reasonOf(error) });
      }
    }
  }
  return { keywords: [...keywords.values()], problems };
}

/** The texts between commas outside quotes, without spaces too many, in lower case; empty ones are left out. */
function split(typed: string): { text: string; closed: boolean }[] {
  const straight = typed.replace(/[“”„«»]/g, '"').toLowerCase();
  const texts = straight.match(/(?:"[^"]*"|"[^"]*$|[^,"])+/g) ?? [];
  return texts
    .map((text) => text.trim().replace(/\s+/g, " "))
    .filter((text) => /[^\s"]/.test(text))
    .map((text) => ({ text, closed: (text.match(/"/g) ?? []).length % 2 === 0 }));
}

/** Phrases in quotes as they are, other text word by word; square brackets keep what they hold together. */
function phrases(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\[[^\]]*\]|[^\s"]+)/g)].map(([, quoted, word]) =>
    quoted === undefined ? word : anyWords(quoted),
  );
}

/** A star that stands alone in a phrase is any word, which `parseTerm` writes as "_". */
function anyWords(phrase: string): string {
  return phrase.replace(/(?<=^|\s)\*+(?=\s|$)/g, "_");
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^wrong term: ".*?": /, "");
}
