import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { decimal, percent, plural } from "../../lib/format.js";
import type { Assessment } from "../../lib/dataProgramming/assess.js";
import type { AgreementRow } from "../../lib/dataProgramming/weakSupervisionReport.js";

/** Counts for the opening sentence. */
export function ledgerFacts(functions: readonly LabellingFunction[]): {
  functions: number;
  languages: number;
} {
  const languages = new Set(
    functions.map(({ language }) => language).filter((language) => language !== "any"),
  );
  return { functions: functions.length, languages: languages.size };
}

/** Which functions copy each other, or which come closest. */
export function closestPairs({ copies }: Assessment, pairs: readonly AgreementRow[]): string {
  if (copies.length > 0)
    return `Here that is so for ${copies.map((group) => group.join(" and ")).join("; ")}.`;
  const closest = pairs.find(({ agreement }) => agreement > 0.5);
  if (!closest) return "Here no two functions vote on the same book alike.";
  return (
    `Here no two are that close: the nearest, ${closest.a} and ${closest.b}, have ${percent(closest.overlap, 0)} ` +
    `of the books in common that either votes on.`
  );
}

/** What the comparison of majority vote and label model comes to. */
export function combiningFinding({ majority, labelModel }: Assessment): string {
  const [simple, weighed] = [majority.random, labelModel.random];
  if (!simple.accuracyOfAll || !weighed.accuracyOfAll || !simple.accuracy || !weighed.accuracy)
    return "There are too few labelled books here to compare the two.";
  const difference = weighed.accuracyOfAll.value - simple.accuracyOfAll.value;
  const better = difference > 0 ? "the label model" : "the majority";
  const inside =
    difference === 0 ||
    (weighed.accuracyOfAll.low <= simple.accuracyOfAll.value &&
      simple.accuracyOfAll.value <= weighed.accuracyOfAll.high);
  return (
    `On the ${plural(simple.labelled, "book")} labelled at random, the majority is right on ${percent(simple.accuracy.value)} of the ` +
    `${simple.decided} that it decides, the label model on ${percent(weighed.accuracy.value)} of ${weighed.decided}. Over all of them, ` +
    (difference === 0
      ? "the two get equally many right."
      : `${better} gets more right (${decimal(Math.max(simple.accuracyOfAll.value, weighed.accuracyOfAll.value))} against ` +
        `${decimal(Math.min(simple.accuracyOfAll.value, weighed.accuracyOfAll.value))})${inside ? ", a difference well within chance" : ""}.`)
  );
}
