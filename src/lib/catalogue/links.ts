/**
 * Addresses that the book links to, each said once: a library that moves its viewer is one line here, and
 * `npm run links` finds out that it has moved.
 */
const scans = "http://access.bl.uk/item/viewer/";
const authorities = "https://id.worldcat.org/fast/";

/** Address of the scan of a book, or null where there is none. @param ark such as "ark:/81055/vdc_00000002F718" */
export function scanAddress(ark: string): string | null {
  return ark === "" ? null : `${scans}${ark}`;
}

/** Address of a heading's authority record, or null for a term without a number. @param id such as "fst01423787" */
export function authorityAddress(id: string): string | null {
  const number = /^fst0*(\d+)$/.exec(id)?.[1];
  return number === undefined ? null : `${authorities}${number}`;
}
