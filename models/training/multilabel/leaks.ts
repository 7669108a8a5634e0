import { nearSamePairs } from "../../../src/lib/text/nearSame.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";

/** Two texts of different parts that ought to stand in one. */
export interface Leak {
  why: "same id" | "same text" | "nearly the same text" | "same key";
  first: string;
  second: string;
}

/** What the check looks at. */
export interface SplitText {
  id: string;
  text: string;
  /** Texts of equal key belong together; "" belongs to nothing. */
  key: string;
}

/** Texts that leak from one part of a split into another, by id, by text, by near-same text or by key. */
export function findLeaks(texts: readonly SplitText[], parts: ArrayLike<number>): Leak[] {
  const leaks: Leak[] = [];
  const across = (why: Leak["why"], keyOf: (text: SplitText) => string) => {
    const first = new Map<string, number>();
    texts.forEach((text, i) => {
      const key = keyOf(text);
      if (key === "") return;
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else if (parts[known] !== parts[i]) leaks.push({ why, first: texts[known].id, second: text.id });
    });
  };
  across("same id", ({ id }) => id);
  across("same text", ({ text }) => titleKey(text));
  across("same key", ({ key }) => key);
  for (const [a, b] of nearSamePairs(texts.map(({ text }) => text)))
    if (parts[a] !== parts[b])
      leaks.push({ why: "nearly the same text", first: texts[a].id, second: texts[b].id });
  return leaks;
}

/** @throws naming the first leaks, if there is any */
export function assertNoLeaks(texts: readonly SplitText[], parts: ArrayLike<number>): void {
  const leaks = findLeaks(texts, parts);
  if (leaks.length === 0) return;
  const some = leaks.slice(0, 3).map(({ why, first, second }) => `${first} and ${second} (${why})`);
  throw new Error(
    `leaking split: ${leaks.length} pairs of texts stand in two parts: ${some.join(", ")} (expected none)`,
  );
}
