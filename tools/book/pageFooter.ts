import { colophon } from "../colophon.js";
import type { Chapter } from "./chapters.js";
import { escaped } from "./escaped.js";
import { repositoryAddress } from "./repositoryAddress.js";

const made = colophon();
const repository = repositoryAddress();

/**
 * The foot of a page in HTML: what the book is, what this build is made of, and where the page is edited, as a link
 * where the address of the repository is known.
 */
export function pageFooter(page: Pick<Chapter, "source"> = { source: "src/index.md" }): string {
  const { source } = page;
  const edit =
    repository === undefined
      ? `This page is the file <code>${escaped(source)}</code>.`
      : `<a href="${escaped(`${repository}/edit/main/${encodeURI(source)}`)}" rel="noreferrer">Edit this page</a>, <code>${escaped(source)}</code>.`;
  return (
    "Genre workbench: telling fiction from non-fiction by the titles of nineteenth-century books, " +
    "and showing where that goes wrong. Catalogue data: British Library, CC0. Code: MIT licence." +
    `<br>${edit}<br>${made}`
  );
}
