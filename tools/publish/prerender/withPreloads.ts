import { attribute } from "../markup.js";
import { addressFrom } from "../siteFolder.js";

/** Files with more bytes than this would keep scripts waiting on a slow line. */
const most = 100_000;

/**
 * A page that names what its scripts will ask for, so that it comes beside them (WHATWG HTML, link type "preload").
 *
 * @param page its path from the folder of the site
 * @param asked paths of files from there, with their sizes in bytes
 */
export function withPreloads(text: string, page: string, asked: ReadonlyMap<string, number>): string {
  const links = [...asked]
    .filter(([, size]) => size <= most)
    .map(([path]) => attribute(addressFrom(page, path)))
    .map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">\n`);
  return text.replace("</head>", () => `${links.join("")}</head>`);
}
