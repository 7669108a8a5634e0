import { addressOf } from "./address.js";
import type { Chapter, Section } from "./chapters.js";
import { glossaryList } from "./glossaryList.js";
import { referenceList } from "./references.js";

/** Gives what stands for a part of the book on a page. */
export type Parts = Readonly<Record<string, () => string>>;

/**
 * What a page may quote of the book around it: `{{question}}`, which it answers; `{{next chapter}}`, a sentence that
 * leads on, empty on the last page; `{{chapters}}`, the list of all of them; `{{glossary}}` and `{{references}}`, theirs.
 *
 * @param path of the page, from the root of the site
 */
export function pageParts(path: string, chapters: readonly Chapter[], sections: readonly Section[]): Parts {
  const at = chapters.findIndex((chapter) => chapter.path === path);
  const next = at < 0 ? undefined : chapters[at + 1];
  return {
    ...(at < 0 ? {} : { question: () => chapters[at].question }),
    "next chapter": () => (next ? `The next chapter, ${linkTo(next, path)}, asks: ${next.question}` : ""),
    chapters: () => sections.map((section) => listOf(section, chapters, path)).join("\n\n"),
    glossary: glossaryList,
    references: () => referenceList(chapters, path),
  };
}

/** Markdown with its parts filled in; what stands between braces and is no part of these stays. */
export function quoteParts(markdown: string, parts: Parts): string {
  return markdown.replaceAll(/\{\{([\w ]+)\}\}/g, (mark, name: string) =>
    Object.hasOwn(parts, name) ? parts[name]() : mark,
  );
}

/** A section as a heading with its chapters and their questions. */
function listOf({ name, pages }: Section, chapters: readonly Chapter[], path: string): string {
  const items = pages.flatMap((page) => {
    const chapter = chapters.find((each) => each.path === page.path);
    return chapter ? [`- ${linkTo(chapter, path)}: ${chapter.question}`] : [];
  });
  return `**${name}**\n\n${items.join("\n")}`;
}

function linkTo({ name, path }: Chapter, from: string): string {
  return `[${name}](${addressOf(path, from)})`;
}
