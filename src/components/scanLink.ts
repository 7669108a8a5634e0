import { html } from "htl";
import { scanAddress } from "../lib/catalogue/links.js";

/** A title as a link to its scan or record, or the plain title where there is none. @param address "" or null for none */
export function recordLink(title: string, address: string | null): HTMLAnchorElement | string {
  if (!address) return title;
  return html`<a href=${address} rel="noreferrer" title="Open the scanned book"
    >${title}</a
  >` as HTMLAnchorElement;
}

/** `recordLink` for the scan of a book. @param linked false where the books are made up, without scans to link to */
export function scanLink(title: string, ark: string, linked = true): HTMLAnchorElement | string {
  return recordLink(title, linked ? scanAddress(ark) : null);
}
