/** Endings by which headings of libraries differ from the names that readers use: "fantasy-fiction" and "fantasy". */
const endings = ["-fiction", "-stories", "-tales", "-literature", "-novels", "-books"];

/**
 * Labels of another source as an inventory names them: a label that is not in it becomes the one that differs by an
 * ending or by the plural alone, where there is exactly one. Labels without such a counterpart stay as they are, so that
 * nothing is lost; whether they are learnt, their number decides.
 */
export function alignLabels(labels: readonly string[], inventory: ReadonlySet<string>): string[] {
  return [...new Set(labels.map((label) => alignLabel(label, inventory)))];
}

function alignLabel(label: string, inventory: ReadonlySet<string>): string {
  if (inventory.has(label)) return label;
  const found = new Set(variants(label).filter((variant) => inventory.has(variant)));
  const [only] = found;
  return found.size === 1 ? only : label;
}

function variants(label: string): string[] {
  const shorter = endings
    .filter((ending) => label.endsWith(ending))
    .map((ending) => label.slice(0, -ending.length));
  const longer = endings.map((ending) => label + ending);
  const number = label.endsWith("s") ? [label.slice(0, -1)] : [`${label}s`];
  return [...shorter, ...number, ...longer];
}
