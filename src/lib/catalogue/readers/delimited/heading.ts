/** Names of columns, no two the same and none empty: the second "Title" is "Title (2)", the third column without a name "column 3". */
export function columnNames(heading: readonly string[]): string[] {
  const taken = new Set<string>();
  return heading.map((cell, i) => {
    const name = cell.trim() === "" ? `column ${i + 1}` : cell;
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

/**
 * Does the first record name the columns? Not where it has a number, or a cell that is longer than names are, or where
 * most of its cells are empty.
 */
export function looksLikeHeading(first: readonly string[]): boolean {
  const empty = first.filter((cell) => cell.trim() === "").length;
  return (
    empty <= first.length / 2 && !first.some((cell) => /^\s*[\d.,]+\s*$/.test(cell) || cell.length > 100)
  );
}
