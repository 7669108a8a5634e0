import { count, decimal } from "../format.js";
import { dimension } from "./dimensions.js";
import type { SelectionFinding } from "./findings.js";

/**
 * A finding in a sentence without its full stop: "Theology and law (press-mark class): 0 of 1,472 records were digitised, against
 * 311 of 7,527 elsewhere, at least 7.5 times less often".
 */
export function findingSentence({
  dimension: key,
  group,
  inside,
  outside,
  ratio,
  atLeast,
}: SelectionFinding): string {
  const name = `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
  const direction = ratio.value < 1 ? "less" : "more";
  return (
    `${name} (${dimension(key).name.toLowerCase()}): ${count(inside.successes)} of ${count(inside.trials)} records were ` +
    `digitised, against ${count(outside.successes)} of ${count(outside.trials)} elsewhere, at least ` +
    `${decimal(atLeast, 1)} times ${direction} often`
  );
}

/** The first findings that no finding before them already tells, as sentences; one that says so where there are none. */
export function leadingFindings(findings: readonly SelectionFinding[], most = 5): string[] {
  const told = findings.filter(({ within }) => within === "").slice(0, most);
  if (told.length === 0) return ["No group differs from the rest by more than chance allows."];
  return told.map((finding) => `${findingSentence(finding)}.`);
}
