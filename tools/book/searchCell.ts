/**
 * The cell that puts the search on a page, which is no part of the page's argument: its code is not offered with the
 * page's. Framework wants every file named in the page that reads it.
 *
 * @param path of the page, from the root of the site
 */
export function searchCell(path: string): string {
  const base = "../".repeat(path.split("/").length - 2) || "./";
  return `

\`\`\`js echo=false
import { placeSearchBox } from "${base}components/search/searchBox.js";

placeSearchBox({ sections: FileAttachment("${base}data/search/sections.json"), titles: FileAttachment("${base}data/search/titles.txt") }, ${JSON.stringify(base)});
\`\`\`
`;
}
