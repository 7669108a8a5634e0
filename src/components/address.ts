import { addressEnd, addressParts, type AddressParts } from "../lib/addressParts.js";

/** What was typed, as it last stood in the address: a link to a heading takes its place there, and not on the page. */
let typedBefore = "";

/** The parts of the page's address; what a followed link to a heading has pushed out of it is put back. */
export function readAddress(): AddressParts {
  const parts = addressParts(location);
  if (parts.anchor !== "" && !location.hash.includes("?") && typedBefore !== "")
    writeAddress({ ...parts, typed: typedBefore });
  else typedBefore = parts.typed;
  return { ...parts, typed: typedBefore };
}

/** Writes the parts of the page's address, without a new entry in the history. */
export function writeAddress(parts: AddressParts): void {
  typedBefore = parts.typed;
  history.replaceState(history.state, "", `${location.pathname}${addressEnd(parts)}`);
}

/** All that the address says of what the page shows, as a query string with "?"; "" for the plain page. */
export function shownInAddress(): string {
  const { query, typed } = readAddress();
  const shown = [query, typed].filter((part) => part !== "").join("&");
  return shown && `?${shown}`;
}

/** Lets the page show what `shownInAddress` said: each state finds its keys behind "#" and moves them to their place. */
export function showAddress(shown: string): void {
  if (shown === shownInAddress()) return;
  writeAddress({ query: "", anchor: readAddress().anchor, typed: shown.replace(/^\?/, "") });
  dispatchEvent(new PopStateEvent("popstate"));
}
