import { html } from "htl";
import { scanAddress } from "../lib/catalogue/links.js";

/**
 * A title as a link to the scan of its book, or the plain title where there is none.
 * @param linked false where the books are made up, so that there are no scans to link to
 */
export function scanLink(title: string, ark: string, linked = true): HTMLAnchorElement | string {
  const address = linked ? scanAddress(ark) : null;
  if (address === null) return title;
  return html`<a href=${address} rel="noreferrer" title="Open the scanned book"
    >${title}</a
  >` as HTMLAnchorElement;
}
