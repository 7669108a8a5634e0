import wtf from "wtf_wikipedia";
import { unquoted } from "../../loaders/formats/unquoted.js";

/** A quotation as a page of Wikiquote has it, its markup taken away. */
export interface PageQuotation {
  text: string;
  /** What stands below it: author, work, place and year; or "". */
  source: string;
  /** The work that the source sets in italics, or quotes; or "". */
  work: string;
  /** The heading above it, below those of the page's own parts; or "". */
  heading: string;
}

/** Parts of a page that hold no quotations of what the page is about, or doubtful ones. */
const skipped =
  /^(?:.*\bquotes? about\b|about\b|misattributed|disputed|attributed|unsourced|see also|external links|references|notes|sources|cast|taglines|bibliography|further reading)/i;

/** Parts that a page has in any case, whose headings say nothing. */
const plain = /^(?:quotes?|sourced|quotations|alphabetized by author.*|[a-z]|[a-z]\s*[-–]\s*[a-z])$/i;

/**
 * The quotations of a page: its list items of the first level, each with the item below that names its source, as
 * https://en.wikiquote.org/wiki/Wikiquote:Guide_to_layout lays pages out. Parts with quotations about the subject, and
 * with disputed or misattributed ones, are passed over.
 */
export function pageQuotations(wikitext: string): PageQuotation[] {
  const found: { text: string; source: string; heading: string }[] = [];
  const headings: { level: number; title: string }[] = [];
  for (const line of withoutNotes(wikitext).split("\n")) {
    const heading = /^(={2,5})\s*(.*?)\s*\1\s*$/.exec(line);
    if (heading) {
      const level = heading[1].length;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, title: plainText(heading[2]) });
      continue;
    }
    if (headings.some(({ title }) => skipped.test(title))) continue;
    const [, stars = "", content = ""] = /^([*:]+)\s*(.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (stars === "*") found.push({ text: content, source: "", heading: headingOf(headings) });
    else if (last && stars === "*:") last.text += `<br/>${content}`;
    else if (last && stars.startsWith("**") && last.source === "") last.source = content;
  }
  return found.map(({ text, source, heading }) => ({
    text: unquoted(plainText(text)),
    source: plainText(source),
    work: plainText(/(?<!')''(?!')(.+?)(?<!')''(?!')/.exec(source)?.[1] ?? "") || quotedIn(plainText(source)),
    heading,
  }));
}

function headingOf(headings: readonly { title: string }[]): string {
  return headings.filter(({ title }) => !plain.test(title)).at(-1)?.title ?? "";
}

function withoutNotes(wikitext: string): string {
  return wikitext.replace(/<!--[^]*?-->/g, "").replace(/<ref\b[^>]*?(?:\/>|>[^]*?<\/ref>)/g, "");
}

function quotedIn(source: string): string {
  return /[“"]([^”"]+)[”"]/.exec(source)?.[1].replace(/,$/, "") ?? "";
}

function plainText(markup: string): string {
  if (!/[[\]{}'<&]/.test(markup)) return markup.trim();
  // A line is parsed as the text of a page, where a sign of a list would count.
  return wtf(markup.replace(/^[*:#;]+/, ""))
    .text()
    .replace(/\s+/g, " ")
    .trim();
}
