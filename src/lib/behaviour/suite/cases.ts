import type { BehaviouralCase, BehaviouralTest, Half } from "../behaviouralTest.js";
import { drawTexts } from "../expand.js";
import { perturbations } from "../perturbations.js";
import { readTitleChange } from "../titleChange.js";
import { randomGenerator, type RandomGenerator } from "../../statistics/random.js";
import { development } from "./development/index.js";
import { heldOut } from "./heldOut/index.js";
import { tests } from "./tests.js";

const suite = { development, "held-out": heldOut };

/** Titles of a test in a half at most. */
const titlesOfTest = 60;

/** The titles of one half of the suite, the same at every call, without those that a change leaves as they are. */
export function suiteCases(half: Half): BehaviouralCase[] {
  const { templates, words } = suite[half];
  return tests.flatMap((test, seed) => {
    const random = randomGenerator(seed);
    return drawTexts(templates[test.name], words, titlesOfTest, seed)
      .map((text) => caseOf(test, half, text, random))
      .filter(({ before, title }) => before !== title);
  });
}

function caseOf(test: BehaviouralTest, half: Half, text: string, random: RandomGenerator): BehaviouralCase {
  const { before, title } = readTitleChange(text);
  const change = test.perturbation && perturbations[test.perturbation];
  return change ? { test, half, before: title, title: change(title, random) } : { test, half, before, title };
}
