import { randomGenerator, randomIndex, shuffle } from "../statistics/random.js";
import { combinations, fillTemplate, parseTemplate, type WordLists } from "./template.js";

/**
 * Texts that a template stands for: all of them where there are no more than `most`, else as many, drawn by the seed
 * without building the others. No text comes twice.
 *
 * @throws as `parseTemplate` does
 */
export function expand(template: string, lists: WordLists, most: number, seed: number): string[] {
  const parsed = parseTemplate(template, lists);
  const sizes = parsed.slots.map(({ words }) => words.length);
  const random = randomGenerator(seed);
  const choices =
    combinations(parsed) <= 4 * most
      ? shuffle(everyChoice(sizes), random)
      : // Among so many combinations hardly any draw repeats an earlier one.
        Array.from({ length: 2 * most }, () => sizes.map((size) => randomIndex(size, random)));
  const texts = new Set<string>();
  for (const choice of choices) {
    if (texts.size === most) break;
    texts.add(fillTemplate(parsed, choice));
  }
  return [...texts];
}

/**
 * Texts of several templates, at most `most`, from each as nearly as many as from the others.
 *
 * @throws as `parseTemplate` does
 */
export function drawTexts(
  templates: readonly string[],
  lists: WordLists,
  most: number,
  seed: number,
): string[] {
  const each = Math.ceil(most / templates.length);
  return templates.flatMap((template) => expand(template, lists, each, seed)).slice(0, most);
}

/** Every combination of one number below each size. */
function everyChoice(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (choices, size) => choices.flatMap((choice) => Array.from({ length: size }, (_, i) => [...choice, i])),
    [[]],
  );
}
