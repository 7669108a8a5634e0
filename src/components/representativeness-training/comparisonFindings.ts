import { count, decimal, percent, plural } from "../../lib/format.js";
import type { ComparisonReport } from "../../lib/comparison/compareSets.js";
import type { Division } from "../../lib/comparison/skipped.js";
import type { RegionKind } from "../../lib/neighbours/mapRegions.js";

/** How many attributes of a set differ after correction, and which differ most, by effect. */
export function comparisonSentence(report: ComparisonReport, key: string): string {
  const set = report.sets.find((each) => each.key === key);
  const tested = set?.attributes.filter(({ pValue }) => pValue !== null) ?? [];
  if (!set || tested.length === 0) return "";
  const differing = tested.filter(({ adjusted }) => (adjusted ?? 1) <= 0.05);
  const [subject, name] = [
    `${set.name.charAt(0).toUpperCase()}${set.name.slice(1)}`,
    set.name.startsWith("the test"),
  ];
  const verb = name ? "differs" : "differ";
  if (differing.length === 0)
    return `${subject} ${verb} from a random draw in none of the ${count(tested.length)} attributes, after correction.`;
  const label = (attribute: string) =>
    report.attributes.find((each) => each.key === attribute)?.label.toLowerCase() ?? "";
  const furthest = [...differing]
    .sort((a, b) => b.effects.jensenShannon.value - a.effects.jensenShannon.value)
    .slice(0, 3)
    .map(
      (row) =>
        `${label(row.key)} (${decimal(row.effects.jensenShannon.value, 2)}; by chance ${decimal(row.byChance, 2)})`,
    );
  return `${subject} ${verb} from a random draw in ${count(differing.length)} of ${count(tested.length)} attributes, most by Jensen-Shannon distance in ${listed(furthest)}.`;
}

/** The kinds of books that are missing most, in words. */
export function skippedSentence(divisions: readonly Division[]): string {
  const parts = divisions.flatMap(({ key, kinds }) => {
    const certain = kinds.filter(({ adjusted, shortfall }) => adjusted <= 0.05 && shortfall > 0);
    if (!["language", "decade", "predicted"].includes(key) || certain.length === 0) return [];
    const names = certain
      .slice(0, 3)
      .map(
        ({ kind, training, books }) =>
          `${kind} (${count(training)} training books of ${count(books)} titled)`,
      );
    return key === "decade"
      ? `the decades that fall short most are ${listed(names)}`
      : `${key === "language" ? "by language" : "by language and genre"}, ${listed(names)}`;
  });
  if (parts.length === 0)
    return "No language, decade or genre is short of training books beyond what chance does.";
  return `Missing most: ${parts.join("; ")}.`;
}

/** The regions with fewer training titles than chance would leave. */
export function emptiestRegions(regions: readonly RegionKind[]): string {
  const short = regions.filter(({ adjusted, shortfall }) => adjusted <= 0.05 && shortfall > 0);
  const books = (list: readonly RegionKind[]) => list.reduce((sum, region) => sum + region.books, 0);
  if (short.length === 0)
    return `None of the ${plural(regions.length, "region")} is short of training titles beyond what chance does.`;
  const [first] = short;
  return (
    `${count(short.length)} of ${plural(regions.length, "region")} have fewer training titles than chance would leave: ` +
    `${count(books(short))} titles, ${percent(books(short) / books(regions))} of the map. The emptiest, “${first.kind}”, has ` +
    `${plural(first.training, "training title")} for ${count(first.books)} titles, where ${decimal(first.expected, 1)} would be its share.`
  );
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
