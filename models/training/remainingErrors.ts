import type { RemainingErrors } from "../../src/lib/model/evaluation.js";
import type { KindOfText } from "./taskDefinition.js";

/**
 * How many texts of each kind a model gets wrong, kinds with the most mistakes first.
 *
 * @param kinds the kind of each text
 * @param right whether the model gets it right
 */
export function remainingErrors(kinds: readonly KindOfText[], right: readonly boolean[]): RemainingErrors {
  const names = [...new Set(kinds.map(({ kind }) => kind))];
  const counts = names.map((name) => {
    const rows = kinds.flatMap(({ kind }, i) => (kind === name ? [i] : []));
    return { kind: name, texts: rows.length, wrong: rows.filter((i) => !right[i]).length };
  });
  // With its label turned round, a text that was wrong is right, and the other way round.
  const mended = kinds.filter(({ contradictsLabel }, i) => contradictsLabel !== right[i]).length;
  return {
    kinds: counts.sort((a, b) => b.wrong - a.wrong || (a.kind < b.kind ? -1 : 1)),
    contradicted: kinds.filter(({ contradictsLabel }) => contradictsLabel).length,
    accuracyIfMended: mended / kinds.length,
  };
}
