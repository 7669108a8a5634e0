/** Longest pattern that is tried, in UTF-16 code units. */
const longestPattern = 10_000;

/** A pattern's verdict: an expression that can be used, or a sentence that says why not. */
export type PatternCheck = { expression: RegExp; problem: null } | { expression: null; problem: string };

/** Short texts with nothing in common; the first is a private-use character, which no title holds. */
const unlike = ["\ue000", " ", "aZ", "é", "1848", ";:.,!?", "[]()", "-&'\""];

/**
 * Compiles the source of a regular expression (flags i and u) and refuses what cannot serve as a labelling function:
 * an empty pattern, one that is too long, one with a syntax error, one that the engine finds too large, and one that
 * would vote on every book because it matches any text, or the empty one inside it. How long a pattern will take on a
 * title is not decided here.
 */
export function checkPattern(source: string): PatternCheck {
  if (source.trim() === "") return refuse("The pattern is empty: write what a title must contain.");
  if (source.length > longestPattern) {
    return refuse(
      `The pattern is ${source.length} characters long (expected at most ${longestPattern}): list the words as terms instead.`,
    );
  }
  try {
    const expression = new RegExp(source, "iu");
    if (matchesEverywhere(expression)) {
      return refuse(`The pattern "${shorten(source)}" matches everywhere: it would vote on every book.`);
    }
    return { expression, problem: null };
  } catch (error) {
    return refuse(reasonOf(error, source));
  }
}

/** Does it match the empty text at any place, or every text? Length limits, as in ^.{1,60}$, are let through. */
function matchesEverywhere(expression: RegExp): boolean {
  if (expression.exec(unlike[0])?.[0] === "") return true;
  const bounded = expression.source.includes("$") && !expression.test("");
  return !bounded && unlike.every((text) => expression.test(text));
}

function reasonOf(error: unknown, source: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/stack overflow|too large|too complex|too big/i.test(message))
    return "The pattern is too large for the engine that matches it: shorten it, or list the words as terms instead.";
  // Engines quote the whole pattern before they say what is wrong.
  const cause = message.replace(source, () => shorten(source)).replace(/^Invalid regular expression: /, "");
  return `The pattern cannot be read: ${shorten(cause, 200)}.`;
}

function refuse(problem: string): PatternCheck {
  return { expression: null, problem };
}

function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
