import { count, decimal, plural } from "../format.js";
import type { RemainingErrors } from "../model/evaluation.js";

/**
 * Where the remaining mistakes fall, and what the labels that titles contradict make of the accuracy.
 *
 * @param accuracy as measured, in [0, 1]
 */
export function remainingSentence(errors: RemainingErrors | undefined, accuracy: number): string {
  const kinds = errors?.kinds ?? [];
  const wrong = kinds.reduce((sum, kind) => sum + kind.wrong, 0);
  if (!errors || wrong === 0) return "No mistakes were recorded for this model.";
  const [first] = kinds;
  const where = `The largest part of the mistakes, ${count(first.wrong)} of ${count(wrong)}, are titles of the kind “${first.kind}”.`;
  const denied = kinds.find(({ kind }) => kind === "names itself what its label denies");
  if (!denied) return where;
  const one = denied.texts === 1;
  return (
    `${where} ${plural(denied.texts, "title")} of the sample ${one ? "calls" : "call"} the book a novel, a play or verse ` +
    `and ${one ? "is" : "are"} labelled non-fiction; of ${one ? "it" : "these"} the model gets ${count(denied.wrong)} wrong. ` +
    `With those labels turned round its accuracy would be ${decimal(errors.accuracyIfMended)} instead of ${decimal(accuracy)}.`
  );
}
