import { signed } from "../../format.js";
import { wordEvidence } from "../../model/evidence.js";
import type { Explanation } from "../../model/linearScorer.js";

/** Logits below which a word hardly speaks. */
const least = 0.05;

/**
 * The words that speak most for a decision or against it, with what each adds in logits: "novel +1.2; history −0.4".
 *
 * @param explanation of the label decided for; of two classes, that of the second
 * @param decision 1 where the explanation is of what was decided, −1 where of its opposite
 * @param most how many words
 */
export function evidenceWords(explanation: Explanation, decision: 1 | -1, most = 3): string {
  return wordEvidence(explanation)
    .words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, contribution }) => ({ text, contribution: decision * contribution }))
    .filter(({ contribution }) => Math.abs(contribution) >= least)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, most)
    .map(({ text, contribution }) => `${text} ${signed(contribution, 1)}`)
    .join("; ");
}
