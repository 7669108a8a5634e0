import { slug } from "../slug.js";

/** What a citation of a figure is made of. */
export interface CitedFigure {
  title: string;
  /** The page that shows it. */
  chapter: string;
  book: string;
  author: string;
  /** Such as "0.1.0, commit 1234abcd". */
  version: string;
  /** ISO 8601 date of the version, such as "2026-11-30". */
  date: string;
  /** Where the figure stands, with the state that the reader has given it. */
  address: string;
}

/** A sentence that cites a figure. */
export function citationSentence(figure: CitedFigure): string {
  const { title, chapter, book, author, version, date, address } = figure;
  const where = chapter === book ? `of ${book}` : `in the chapter “${chapter}” of ${book}`;
  return `${author}, “${title}”, figure ${where}, version ${version}, ${longDate(date)}, ${address}`;
}

/** A BibTeX entry that cites a figure, as `@misc`, which every style knows. */
export function bibtexEntry(figure: CitedFigure): string {
  const { title, chapter, book, author, version, date, address } = figure;
  const [year, month] = date.split("-");
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    howpublished: escaped(
      chapter === book ? `Figure of ${book}` : `Figure in the chapter “${chapter}” of ${book}`,
    ),
    year,
    month: String(Number(month)),
    note: `Version ${escaped(version)}`,
    url: address.replaceAll("{", "%7B").replaceAll("}", "%7D"),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${slug(book)}-${slug(title)},\n${lines.join("")}}\n`;
}

/** An ISO date in words: "2026-11-30" gives "30 November 2026"; what is no date stays as it is. */
export function longDate(date: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime())
    ? date
    : time.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

/** A text whose characters mean nothing to TeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) =>
    sign === "\\"
      ? "\\textbackslash{}"
      : sign === "~"
        ? "\\textasciitilde{}"
        : sign === "^"
          ? "\\textasciicircum{}"
          : `\\${sign}`,
  );
}
