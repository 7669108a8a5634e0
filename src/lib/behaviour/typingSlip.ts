import { randomIndex, type RandomGenerator } from "../statistics/random.js";

/**
 * The title with one slip of the fingers inside one of its words of four letters or more: two neighbouring letters
 * change places, or one is left out or typed twice. The first letter of a word stays. Advances the generator.
 */
export function typingSlip(title: string, random: RandomGenerator): string {
  const words = [...title.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return title;
  const { 0: word, index } = words[randomIndex(words.length, random)];
  const at = index + 1 + randomIndex(word.length - 2, random);
  const [letter, next] = [title[at], title[at + 1]];
  const slips =
    letter === next ? [letter, letter + letter + next] : [next + letter, next, letter + letter + next];
  return title.slice(0, at) + slips[randomIndex(slips.length, random)] + title.slice(at + 2);
}
