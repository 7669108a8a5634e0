import { addressEnd } from "../../lib/addressParts.js";
import { longDate, type CitedFigure } from "../../lib/citation/figureCitation.js";
import { readAddress } from "../address.js";

/** Letters of a source's citation that the source line of a picture has room for. */
const longestSource = 100;

/** What a citation of a figure says: names and edition from the page's head, the address with the state of the page. */
export function citedFigure(title: string, frame: Element): CitedFigure {
  const heading = document.querySelector("#observablehq-main h1")?.textContent.trim();
  const book = metadata("application-name") || document.title;
  return {
    title,
    chapter: heading === undefined || heading === "" ? book : heading,
    book,
    author: metadata("author"),
    version: metadata("version"),
    date: metadata("date"),
    address: addressOf(frame),
  };
}

/** The line under a saved picture: the sources that the page names, in short, then edition and address. */
export function sourceLine(title: string, frame: Element): string {
  const { book, version, date, address } = citedFigure(title, frame);
  const sources = [...new Set(sourcesOfPage().map(shortened))].join("; ");
  const data = sources === "" ? "" : `Data: ${sources}${sources.endsWith("…") ? "" : "."} `;
  return `${data}${book}, version ${version}, ${longDate(date)}, ${address}`;
}

/** What is said of a source that was not at hand when the site was built. */
const marks: Partial<Record<string, string>> = {
  sample: "embedded sample in place of: ",
  recorded: "figures of record of: ",
};

/** The sources that the page names at its foot, each with what stood for it when it was not at hand. */
function sourcesOfPage(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>(".provenance li"), (item) => {
    const citation = item.querySelector(".citation")?.textContent.trim().replace(/\.$/, "") ?? "";
    return `${marks[item.dataset["origin"] ?? ""] ?? ""}${citation}`;
  }).filter((text) => text !== "");
}

/** A text cut at a word where it is long. */
function shortened(text: string): string {
  if (text.length <= longestSource) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestSource)).replace(/\W+$/, "")}…`;
}

/** The page's address with its state, and with the heading that stands before the figure. */
function addressOf(frame: Element): string {
  const headings = document.querySelectorAll("#observablehq-main :is(h2, h3)[id]");
  const before = Array.from(headings).findLast(
    (heading) => (heading.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return `${location.origin}${location.pathname}${addressEnd({ ...readAddress(), anchor: before?.id ?? "" })}`;
}

function metadata(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}
