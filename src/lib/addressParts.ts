/**
 * The parts of an address that hold what a page shows: `?query#anchor?typed`. A request carries the query to the host, and
 * nothing of what stands behind "#"; there, what a reader typed follows the anchor of a heading, if there is one.
 */
export interface AddressParts {
  /** Without "?". */
  query: string;
  /** The id of an element of the page, without "#". */
  anchor: string;
  /** A query string without "?". */
  typed: string;
}

/** The parts of an address, each "" where it has none. */
export function addressParts({ search, hash }: Pick<URL, "search" | "hash">): AddressParts {
  const [, anchor, typed] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? ["", "", ""];
  return { query: search.replace(/^\?/, ""), anchor, typed };
}

/** The end of an address, from "?" or "#" on: the inverse of `addressParts`. */
export function addressEnd({ query, anchor, typed }: AddressParts): string {
  const behind = `${anchor}${typed && `?${typed}`}`;
  return `${query && `?${query}`}${behind && `#${behind}`}`;
}
