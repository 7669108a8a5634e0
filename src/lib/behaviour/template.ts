/** Words that may stand in a slot, by the slot's name. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A piece of a template: what stands between two slots, or the words that may stand in one. */
type Piece = string | Slot;

interface Slot {
  name: string;
  words: readonly string[];
}

/** A template whose slots have been found: `pieces` in order, and each slot once, however often it is named. */
export interface ParsedTemplate {
  pieces: readonly Piece[];
  slots: readonly Slot[];
}

/**
 * Reads a template such as "{A poem|Verses} on {place}": a slot is the name of a list, or has its own words between
 * bars. A slot that is named twice has the same word both times.
 *
 * @throws if a brace is left open, or a slot has no list or no word
 */
export function parseTemplate(template: string, lists: WordLists): ParsedTemplate {
  const slots = new Map<string, Slot>();
  const pieces = template.split(/(\{[^{}]*\})/).map((piece): Piece => {
    if (!/^\{.*\}$/s.test(piece)) return outsideSlots(piece, template);
    const name = piece.slice(1, -1);
    const slot = slots.get(name) ?? { name, words: wordsOf(name, template, lists) };
    slots.set(name, slot);
    return slot;
  });
  return { pieces, slots: [...slots.values()] };
}

/** How many ways there are to fill the slots; a whole number up to 2^53, beyond that roughly. */
export function combinations({ slots }: ParsedTemplate): number {
  return slots.reduce((product, { words }) => product * words.length, 1);
}

/** The text with the chosen word in each slot. @param choice number of the word of each slot */
export function fillTemplate({ pieces, slots }: ParsedTemplate, choice: readonly number[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : piece.words[choice[slots.indexOf(piece)]]))
    .join("");
}

function outsideSlots(piece: string, template: string): string {
  if (/[{}]/.test(piece))
    throw new Error(`open brace: “${template}” (expected each slot as {name} or {one|another})`);
  return piece;
}

function wordsOf(name: string, template: string, lists: WordLists): readonly string[] {
  const own = name.includes("|");
  if (!own && !Object.hasOwn(lists, name))
    throw new Error(
      `unknown slot: {${name}} in “${template}” (expected ${Object.keys(lists).join(", ") || "a list of that name"})`,
    );
  const words = [...new Set(own ? name.split("|") : lists[name])];
  if (words.length === 0) throw new Error(`empty list: ${name} (expected one word or more)`);
  return words;
}
