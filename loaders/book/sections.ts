import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import slugify from "@sindresorhus/slugify";
import { repositoryRoot } from "../paths.js";

/** What stands under one heading of a page. */
export interface PageSection {
  /** Title of the page. */
  page: string;
  /** Address of the page from the root of the site, such as "pages/baseline.html". */
  path: string;
  /** The page's title for what stands above its first other heading. */
  heading: string;
  /** What follows "#" in the address of the heading; "" for the page itself. */
  anchor: string;
  /** Its prose, without code, markup and figures that are worked out when the page is read. */
  text: string;
}

/** A page that is made of the Markdown of all tasks: its name, and what stands for `{{title}}` and the like. */
export interface QuotedPage {
  name: string;
  parts: Readonly<Record<string, unknown>>;
}

const pages = join(repositoryRoot, "src", "pages");
const fences = /^(`{3,})[^]*?^\1$/gm;

/** The sections of all pages, those of a page in their order. @param quoted the pages that `[task].md` makes */
export async function bookSections(quoted: readonly QuotedPage[]): Promise<PageSection[]> {
  const names = (await readdir(pages)).filter((name) => name.endsWith(".md")).sort();
  const sections: PageSection[] = sectionsOf(
    await readFile(join(repositoryRoot, "src", "index.md"), "utf8"),
    "./",
  );
  for (const name of names) {
    const markdown = await readFile(join(pages, name), "utf8");
    const made = name.startsWith("[") ? quoted : [{ name: name.replace(/\.md$/, ""), parts: {} }];
    for (const { name: page, parts } of made)
      sections.push(...sectionsOf(withParts(markdown, parts), `pages/${page}.html`));
  }
  return sections;
}

/** The sections of a page of Markdown. Anchors are those that Framework gives its headings. */
export function sectionsOf(markdown: string, path: string): PageSection[] {
  const body = markdown.replace(/^---\n[^]*?\n---\n/, "");
  const page = proseOf(/^# (.+)$/m.exec(body.replaceAll(fences, ""))?.[1] ?? path);
  const seen = new Map<string, number>();
  const headed = body
    .replaceAll(fences, "")
    .split(/^(?=#{1,3} )/m)
    .filter((part) => part.startsWith("#"));
  return headed.map((section) => {
    const [line, ...lines] = section.split("\n");
    const heading = proseOf(line.replace(/^#+ /, ""));
    const slug = slugify(heading);
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    const isPage = line.startsWith("# ");
    return {
      ...{ page, path, heading: isPage ? page : heading, text: proseOf(lines.join(" ")) },
      anchor: isPage ? "" : before === 0 ? slug : `${slug}-${before}`,
    };
  });
}

/** Text without Markdown, HTML, what is worked out, and what is quoted of elsewhere. */
function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, " ")
    .replaceAll(/\{\{[^}]*\}\}/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*_`#|]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function withParts(markdown: string, parts: QuotedPage["parts"]): string {
  return markdown.replaceAll(/\{\{(\w+)\}\}/g, (mark, key: string) => {
    const part = parts[key];
    return typeof part === "string" ? part : mark;
  });
}
