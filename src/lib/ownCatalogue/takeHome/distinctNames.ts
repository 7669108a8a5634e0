/** A column that goes by another name than it would. */
export interface RenamedColumn {
  from: string;
  to: string;
}

/**
 * Names for the columns of a file and for those that are added to them, no two alike: readers of Parquet, and databases,
 * do not take two. A column of the file keeps its name unless an earlier one has exactly the same; an added one is not
 * called as any other, whatever the capitals. Another name is the same with a number: "label 2".
 */
export function distinctNames(
  file: readonly string[],
  added: readonly string[],
): { names: string[]; renamed: RenamedColumn[] } {
  const renamed: RenamedColumn[] = [];
  const names: string[] = [];
  const take = (from: string, isTaken: (name: string) => boolean) => {
    let to = from;
    for (let number = 2; isTaken(to); number++) to = `${from} ${number}`;
    if (to !== from) renamed.push({ from, to });
    names.push(to);
  };
  const own = new Set(file);
  const given = new Set<string>();
  for (const name of file) {
    // A name made up for one column must not be that of a later one.
    take(name, (to) => given.has(to) || (to !== name && own.has(to)));
    given.add(names[names.length - 1]);
  }
  const lower = new Set(names.map((name) => name.toLowerCase()));
  for (const name of added) {
    take(name, (to) => lower.has(to.toLowerCase()));
    lower.add(names[names.length - 1].toLowerCase());
  }
  return { names, renamed };
}
