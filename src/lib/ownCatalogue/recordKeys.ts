import { eachRow, mapRows, type Steps } from "../steps.js";
import { digestOf } from "../text/digest.js";
import { titleKey } from "../text/titleKey.js";

/**
 * A key for each record that stays the same when other rows of the file come, go or change places: the identifier where it
 * is not empty and stands in no other row; else a digest of the title with a number, 1 for the first row that has it.
 */
export function* recordKeys(ids: readonly string[], titles: readonly string[]): Steps<string[]> {
  const times = new Map<string, number>();
  yield* eachRow(ids.length, (row) => times.set(ids[row], (times.get(ids[row]) ?? 0) + 1));
  const seen = new Map<string, number>();
  return yield* mapRows(titles.length, (row) => {
    const id = ids[row].trim();
    if (id !== "" && times.get(ids[row]) === 1) return id;
    const digest = `title ${digestOf(titleKey(titles[row]))}`;
    const number = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, number);
    return `${digest} ${number}`;
  });
}
