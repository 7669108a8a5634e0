import type { TestKind } from "./behaviouralTest.js";
import { drawTexts } from "./expand.js";
import type { Ask } from "./judge.js";
import { combinations, parseTemplate } from "./template.js";
import { becomes, readTitleChange } from "./titleChange.js";
import { readWordLists } from "./wordLists.js";

/** A behavioural test as a reader writes it. */
export interface TemplateTest {
  /** Templates with slots; those of a change show the title before and after "=>". */
  templates: readonly string[];
  /** Word lists, such as "place: Oban; Rhyl". */
  lists: readonly string[];
  kind: TestKind;
  /** Label of the model that the answer turns on. */
  expected: string;
  /** How many titles to draw at most. */
  most: number;
  seed: number;
}

/**
 * The titles of a test, and how many its templates stand for.
 *
 * @throws with a sentence for the reader: no template, an unreadable or empty list, a slot that does not exist, a change
 *   that is missing or not asked for
 */
export function templateAsks({ templates, lists, kind, expected, most, seed }: TemplateTest): {
  asks: Ask[];
  combinations: number;
} {
  if (templates.length === 0) throw new Error("missing template: none is written (expected one a line)");
  const words = readWordLists(lists);
  for (const template of templates) {
    const changes = template.split(becomes).length - 1;
    if (changes !== (kind === "must" ? 0 : 1))
      throw new Error(
        `${changes > 0 ? "unexpected" : "missing"} change: “${template}” (expected ${kind === "must" ? `no ${becomes}` : `before ${becomes} after`})`,
      );
  }
  const asks = drawTexts(templates, words, most, seed).map((text) => ({
    ...readTitleChange(text),
    kind,
    expected: kind === "must not change" ? null : expected,
  }));
  const sizes = templates.map((template) => combinations(parseTemplate(template, words)));
  return { asks, combinations: sizes.reduce((sum, size) => sum + size, 0) };
}
