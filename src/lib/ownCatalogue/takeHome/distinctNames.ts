/** A column that goes by another name than it would. */
export interface RenamedColumn {
  from: string;
  to: string;
}

/**
 * Names for columns that are added to those of a file, none called as any other, whatever the capitals: databases do not
 * tell them apart. Another name is the same with a number: "label 2".
 */
export function distinctNames(
  file: readonly string[],
  added: readonly string[],
): { names: string[]; renamed: RenamedColumn[] } {
  const taken = new Set(file.map((name) => name.toLowerCase()));
  const renamed: RenamedColumn[] = [];
  const names = added.map((from) => {
    let to = from;
    for (let number = 2; taken.has(to.toLowerCase()); number++) to = `${from} ${number}`;
    taken.add(to.toLowerCase());
    if (to !== from) renamed.push({ from, to });
    return to;
  });
  return { names, renamed };
}
